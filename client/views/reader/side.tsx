/** The margin beside a line or a row: the notes of the facts that begin there, or the card of the chosen one. */
import type { DocumentPage } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { RoleDot } from "../../ui/index.ts";
import { FactCard } from "./card.tsx";
import type { Line, PlacedMark } from "./layout.ts";
import { type NoteGroup, notesOf } from "./notes.ts";
import { MarkChip, markFamily, markName } from "./signs.tsx";

export function Side({
  page,
  lines,
  high,
  here,
  onSelect,
}: {
  readonly page: DocumentPage;
  /** one, or those of a row */
  readonly lines: readonly Line[];
  /** lines of text that it is high */
  readonly high: number;
  /** the chosen fact, where it begins here */
  readonly here: PlacedMark | null;
  readonly onSelect: (id: string) => void;
}) {
  const { roomy, rows, more } = notesOf(
    lines.flatMap(({ begins }) => begins),
    high,
  );
  const line = lines.find(({ begins }) => begins.some(({ id }) => id === here?.id));
  return (
    <div class="side">
      {here && line ? (
        <FactCard page={page} placed={here} line={line} onSelect={onSelect} />
      ) : (
        rows.map((row) =>
          row.length === 1 ? (
            row.map((group) => <Note key={group[0]?.index} group={group} roomy={roomy} onSelect={onSelect} />)
          ) : (
            <div class="signs" key={row[0]?.[0]?.index}>
              {row.map((group, at) => (
                <Note
                  key={group[0]?.index}
                  group={group}
                  roomy={false}
                  sign={at > 0 || row.length > 4}
                  onSelect={onSelect}
                />
              ))}
              {more > 0 && <span class="dim num">+{more}</span>}
            </div>
          ),
        )
      )}
    </div>
  );
}

/** id of a document that has a number */
const NUMBERED = /^doc:([^|]+〔\d{4}〕[^|]+号)$/u;

/** One note: sign, what it leads to, and the relation where there is room; bodies of one role together. */
function Note({
  group,
  roomy,
  sign = false,
  onSelect,
}: {
  readonly group: NoteGroup;
  readonly roomy: boolean;
  /** the sign alone, for want of room */
  readonly sign?: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const first = group[0];
  if (!first) return null;
  const { mark } = first;
  const name = markName(mark);
  // a number says more in little room than the beginning of a title
  const number = mark.kind === "reference" ? NUMBERED.exec(mark.target ?? "")?.[1] : undefined;
  const what = group.length > 1 ? words.value.reader.bodies(group.length) : (number ?? mark.label);
  const whole = [name, group.map((one) => one.mark.label).join("、")].filter(Boolean).join(" · ");
  const role = mark.kind === "unit" ? mark.relation : null;
  return (
    <button
      type="button"
      class={`note ${markFamily(mark)}${sign ? " sign" : ""}`}
      data-testid="note"
      tabIndex={-1}
      data-tip={whole}
      {...(sign ? { "aria-label": whole } : {})}
      onClick={() => onSelect(first.id)}
    >
      <MarkChip mark={mark} />
      {!sign && (
        <span>
          <b class="clip">{what || name}</b>
          {roomy && what && <small class="clip">{number ? mark.label : name}</small>}
        </span>
      )}
      {!sign && (role === "lead" || role === "responsible" || role === "cooperating") && <RoleDot role={role} />}
    </button>
  );
}
