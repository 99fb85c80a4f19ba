/** The chosen document or line, with the sentences that connect it. */
import type { Cascade } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import {
  cascadeAddress,
  coverageAddress,
  documentName,
  Evidence,
  KindGlyph,
  nodeAddress,
  Panel,
  PanelTop,
} from "../../ui/index.ts";

/** sentences listed at most: the table has them all */
const MOST = 40;

export function CascadePanel({
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
  const edge = edges.find((item) => item.id === selected);
  const card = cards.get(selected) ?? (edge ? undefined : data.root);
  const name = (id: string): string => {
    const named = cards.get(id);
    return named ? documentName(named) : id;
  };
  // what it says itself comes before what is said of it
  const shown = edge
    ? [edge]
    : edges
        .filter((item) => item.from === card?.id || item.to === card?.id)
        .toSorted((a, b) => Number(b.from === card?.id) - Number(a.from === card?.id));
  const close = selected ? { onClose: () => onSelect("") } : {};
  return (
    <Panel label={t.cascade.selected} about={selected} {...close}>
      {card && (
        <section>
          <PanelTop {...close}>
            <KindGlyph kind="Document" cited={!card.held} />
            <span>
              {t.levels[card.level]} · {card.held ? t.cascade.held : t.cascade.notHeld}
            </span>
          </PanelTop>
          <h2 lang="zh-Hans">{card.displayTitle}</h2>
          <dl class="facts">
            <dt>{t.reader.number}</dt>
            <dd class="num">{card.number ?? t.reader.noNumber}</dd>
            <dt>{t.reader.issuer}</dt>
            <dd>{card.issuers.map((issuer) => issuer.name).join("、") || "—"}</dd>
            <dt>{t.reader.date}</dt>
            <dd class="num">{card.issuedOn ?? t.reader.noDate}</dd>
            <dt>{t.reader.status}</dt>
            <dd>{word(t.statuses, card.status)}</dd>
          </dl>
          <p class="acts gap-top">
            <a class="btn ink" href={nodeAddress(card.id, card.key)}>
              {card.held ? t.actions.open : t.actions.toDocument}
            </a>
            {card.id !== data.root.id ? (
              <a class="btn" href={cascadeAddress(card.key)}>
                {t.actions.cascade}
              </a>
            ) : (
              <a class="btn" href={coverageAddress(card.key)}>
                {t.coverage.ofOne}
              </a>
            )}
          </p>
        </section>
      )}
      <section>
        {edge && <PanelTop {...close}>{t.network.selectedEdge}</PanelTop>}
        <h3>
          {t.evidence.title}
          <span class="n">{shown.length}</span>
        </h3>
        {shown.length === 0 && <p class="dim">{t.cascade.none}</p>}
        {shown.slice(0, MOST).map((item) => (
          <Evidence
            key={item.id}
            evidence={item.evidence}
            heading={`${name(item.from)} ${word(t.relations, item.type)} ${name(item.to)}`}
          />
        ))}
        {shown.length > MOST && <p class="dim">{t.department.more(shown.length - MOST)}</p>}
      </section>
    </Panel>
  );
}
