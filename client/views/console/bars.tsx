/** Counts as bars, in the order of the rows: one hue, the figure beside each. */
import { figure, words } from "../../i18n/index.ts";
import { trimLabel } from "../../ui/index.ts";
import { type Bars, cellText } from "./values.ts";

const MOST = 40;
const ROW = 26;
const WIDTH = 340;
const NAME = 158;

/** A title as a picture names it: without its issuer and 关于. */
const shortTitle = (title: string): string => title.replace(/^\p{Script=Han}{2,20}?关于(?:印发)?(?=.{4})/u, "");

export function BarPicture({
  rows,
  bars,
  title,
}: {
  readonly rows: readonly (readonly unknown[])[];
  readonly bars: Bars;
  readonly title: string;
}) {
  const t = words.value;
  const drawn = rows.slice(0, MOST);
  const most = Math.max(1, ...drawn.map((row) => Number(row[bars.value])));
  const room = WIDTH - NAME - 44;
  return (
    <figure class="bars" data-testid="bars">
      <svg
        viewBox={`0 0 ${WIDTH} ${drawn.length * ROW + 8}`}
        width={WIDTH}
        height={drawn.length * ROW + 8}
        role="img"
        aria-label={title}
      >
        <path d={`M${NAME + 0.5} 0V${drawn.length * ROW + 8}`} class="axis" />
        {drawn.map((row, index) => {
          const value = Number(row[bars.value]);
          const name = cellText(row[bars.label]);
          const y = index * ROW + 4;
          return (
            // bars of the same name are told apart by their place alone
            <g key={index}>
              <title>{`${name} ${figure(value)}`}</title>
              <text x={NAME - 8} y={y + 15} class="name">
                {trimLabel(shortTitle(name), 11)}
              </text>
              <rect
                x={NAME + 1}
                y={y + 4}
                width={Math.max(1, (value / most) * room)}
                height={ROW - 12}
                class="bar-fill"
              />
              <text x={NAME + 7 + (value / most) * room} y={y + 15} class="n">
                {figure(value)}
              </text>
            </g>
          );
        })}
      </svg>
      {rows.length > drawn.length && (
        <figcaption class="dim">{t.questions.drawnBars(drawn.length, rows.length)}</figcaption>
      )}
    </figure>
  );
}
