/** What a cell stands on: the words, or which documents were searched in vain, or why nothing can be said. */
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { useResource } from "../../state/index.ts";
import { cascadeAddress, Evidence, nodeAddress, Panel, PanelTop } from "../../ui/index.ts";
import { type Cell, type Place, type Row, yearOf } from "./rows.ts";
import { StateCell } from "./state-cell.tsx";

export function CellPanel({
  row,
  cell,
  place,
  onClose,
}: {
  readonly row: Row;
  readonly cell: Cell;
  readonly place: Place;
  readonly onClose: () => void;
}) {
  const t = words.value;
  const card = row.document;
  const since = card.issuedOn ?? yearOf(row);
  // in a large table the words come with the cell that is opened, not with all
  const asked = useResource(
    cell.evidence.length === 0 && cell.citations > 0 ? `${card.id} ${place.id}` : null,
    (signal) => api.coverageCell(signal, card.id, place.id),
  );
  const shown = asked.data?.evidence ?? cell.evidence;
  const from = place.from && since > place.from ? since : (place.from ?? "");
  return (
    <Panel label={t.coverage.cell} onClose={onClose}>
      <section>
        <PanelTop onClose={onClose}>
          <StateCell state={cell.state} label="" />
          <span>
            {place.name} · {t.states[cell.state]}
          </span>
        </PanelTop>
        <h2 class="serif">
          <a class="u" href={nodeAddress(card.id, card.key)}>
            {card.displayTitle}
          </a>
        </h2>
        <p class="dim num">
          {[card.number ?? t.reader.noNumber, card.issuedOn, t.coverage.searchedOf(cell.searched)]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </section>
      <section>
        {shown.length > 0 && (
          <h3>
            {t.evidence.title}
            <span class="n">{figure(cell.citations)}</span>
          </h3>
        )}
        {shown.map((evidence) => (
          <Evidence
            key={evidence.relationshipId}
            evidence={evidence}
            heading={`${place.name} ${t.relations[evidence.type as keyof typeof t.relations] ?? evidence.type}`}
          />
        ))}
        {cell.state === "absent" && <p class="said">{t.coverage.absentIn(cell.searched, from, place.to ?? "")}</p>}
        {cell.state === "unknown" && (
          <div class="none said hatch">
            <p>
              {t.coverage.unknownIn} {t.coverage.wouldHelp(place.name, since.slice(0, 4))}
            </p>
          </div>
        )}
        <p class="acts gap">
          <a class="btn" href={cascadeAddress(card.key)}>
            {t.actions.cascade}
          </a>
          <a class="btn bare" href={nodeAddress(place.id)}>
            {t.coverage.toPlace}
          </a>
          {cell.state === "unknown" && (
            <a class="btn bare" href="/import">
              {t.home.importButton}
            </a>
          )}
        </p>
      </section>
    </Panel>
  );
}
