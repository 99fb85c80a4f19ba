/** The spread of a program: time from left to right, a row for each level; the list below says the same. */
import type { DocumentLink } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";

const LEVELS = ["national", "provincial", "prefectural", "county", "township"] as const;
const [WIDE, LEFT, ROW] = [900, 84, 30];
const MARGIN = 40 * 86_400_000;

export function Spread({
  links,
  selected,
  onSelect,
}: {
  readonly links: readonly DocumentLink[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  const dated = links.filter((link) => link.document.issuedOn !== null && link.document.level !== "unknown");
  // one point in time is no spread
  if (new Set(dated.map((link) => link.document.issuedOn)).size < 2) return null;
  const times = dated.map((link) => Date.parse(link.document.issuedOn ?? ""));
  const [low, high] = [Math.min(...times) - MARGIN, Math.max(...times) + MARGIN];
  const xOf = (time: number): number => LEFT + 12 + ((time - low) / (high - low)) * (WIDE - LEFT - 24);
  const rows: readonly (keyof typeof t.levels)[] = LEVELS.filter((level) =>
    dated.some((link) => link.document.level === level),
  );
  const first = new Date(low).getUTCFullYear() + 1;
  const years = Array.from({ length: new Date(high).getUTCFullYear() - first + 1 }, (_, index) => first + index);
  const high2 = rows.length * ROW + 24;
  return (
    <svg class="spread" viewBox={`0 0 ${WIDE} ${high2}`} role="group" aria-label={t.program.documents}>
      {rows.map((level, index) => (
        <g key={level}>
          <path d={`M${LEFT} ${index * ROW + ROW / 2}H${WIDE}`} />
          <text x="0" y={index * ROW + ROW / 2 + 4}>
            {t.levels[level]}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <g key={year}>
          <path d={`M${xOf(Date.UTC(year, 0, 1))} 0V${rows.length * ROW + 6}`} />
          <text x={Math.min(xOf(Date.UTC(year, 0, 1)) + 4, WIDE - 34)} y={high2 - 4}>
            {year}
          </text>
        </g>
      ))}
      {dated.map((link) => {
        const id = link.evidence.relationshipId;
        const name = `${link.document.issuedOn} ${link.document.number ?? ""} ${link.document.displayTitle}`;
        return (
          <rect
            key={id}
            role="button"
            tabIndex={0}
            class={`${link.document.held ? "held" : ""}${id === selected ? " on" : ""}`}
            x={xOf(Date.parse(link.document.issuedOn ?? "")) - 5}
            y={rows.indexOf(link.document.level) * ROW + ROW / 2 - 7}
            width="10"
            height="14"
            aria-label={name}
            onClick={() => onSelect(id)}
            onKeyDown={(event) => event.key === "Enter" && onSelect(id)}
          >
            <title>{name}</title>
          </rect>
        );
      })}
    </svg>
  );
}
