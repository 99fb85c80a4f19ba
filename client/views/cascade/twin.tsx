/** The cascade as a table: on the page, and as what is saved. */
import type { Cascade } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { DocumentRow, documentName, RelationChip, type TableTwin } from "../../ui/index.ts";

export function twinOf(key: string, data: Cascade, edges: Cascade["edges"]): TableTwin {
  const t = words.value;
  const names = new Map(data.documents.map((card) => [card.id, documentName(card)]));
  return {
    name: `zhengmai-cascade-${key}`,
    head: [
      t.network.from,
      t.network.relation,
      t.network.to,
      t.cascade.basis,
      t.reader.certainty,
      t.reader.line,
      t.evidence.title,
    ],
    rows: edges.map((edge) => [
      names.get(edge.from) ?? edge.from,
      word(t.relations, edge.type),
      names.get(edge.to) ?? edge.to,
      edge.evidence.corrected ? t.corrections.byPerson : edge.match ? t.matches[edge.match] : "",
      edge.evidence.confidence,
      edge.evidence.line,
      edge.evidence.quote,
    ]),
  };
}

export function Twin({
  data,
  edges,
  selected,
  onSelect,
}: {
  readonly data: Cascade;
  readonly edges: Cascade["edges"];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  const cards = new Map(data.documents.map((card) => [card.id, card]));
  return (
    <div class="stage twin" data-testid="cascade-table">
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">{t.network.from}</th>
            <th scope="col">{t.cascade.relation}</th>
            <th scope="col">{t.network.to}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => {
            const [from, to] = [cards.get(edge.from), cards.get(edge.to)];
            return (
              <tr key={edge.id} class={edge.id === selected ? "on" : ""}>
                <td>{from && <DocumentRow document={from} />}</td>
                <td>
                  <button type="button" class="u" onClick={() => onSelect(edge.id)}>
                    <RelationChip type={edge.type} /> {word(t.relations, edge.type)}
                  </button>
                </td>
                <td>{to && <DocumentRow document={to} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
