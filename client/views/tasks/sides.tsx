/** A small picture of two sides: bodies left and right of what stands in the middle; the width of a line is the number of tasks. */
import type { Sides as SidesOf } from "../../../server/model/api.ts";
import { nodeAddress, trimLabel } from "../../ui/index.ts";

const ROW = 30;
const [WIDE, LEFT, RIGHT] = [640, 210, 430];

export function Sides({
  name,
  left,
  right,
  leftTitle,
  rightTitle,
  label,
}: SidesOf & {
  readonly name: string;
  readonly leftTitle: string;
  readonly rightTitle: string;
  /** what the picture shows of so many on the left and on the right */
  readonly label: (left: number, right: number) => string;
}) {
  const rows = Math.max(left.length, right.length);
  // two lines of four characters are what the circle holds
  const short =
    /^(.{1,4})(.*)$/u
      .exec(name.length > 4 ? trimLabel(name, 7) : name)
      ?.slice(1)
      .filter(Boolean) ?? [];
  if (rows === 0) return null;
  // the circle in the middle is two rows high
  const band = Math.max(rows * ROW, 64);
  const high = band + 24;
  const middle = 24 + band / 2;
  const most = Math.max(1, ...left.map(({ tasks }) => tasks), ...right.map(({ tasks }) => tasks));
  const yOf = (index: number, of: number): number => middle + (index - (of - 1) / 2) * ROW;
  const width = (n: number): number => 1.5 + (6 * n) / most;
  return (
    <svg class="sides" viewBox={`0 0 ${WIDE} ${high}`} role="group" aria-label={label(left.length, right.length)}>
      <text class="sh" x={LEFT - 14} y="12" text-anchor="end">
        {left.length > 0 ? leftTitle : ""}
      </text>
      <text class="sh" x={RIGHT + 14} y="12">
        {right.length > 0 ? rightTitle : ""}
      </text>
      {left.map((partner, index) => (
        <path
          key={partner.id}
          class="out"
          stroke-width={width(partner.tasks)}
          d={`M${LEFT} ${yOf(index, left.length)}C${LEFT + 40} ${yOf(index, left.length)} 250 ${middle} 290 ${middle}`}
        />
      ))}
      {right.map((partner, index) => (
        <path
          key={partner.id}
          class="own"
          stroke-width={width(partner.tasks)}
          d={`M350 ${middle}C390 ${middle} ${RIGHT - 40} ${yOf(index, right.length)} ${RIGHT} ${yOf(index, right.length)}`}
        />
      ))}
      <circle cx="320" cy={middle} r="30" />
      {short.map((line, index) => (
        <text class="me" key={line} x="320" y={middle + 4 + (index - (short.length - 1) / 2) * 15} text-anchor="middle">
          {line}
        </text>
      ))}
      {left.map((partner, index) => (
        <a key={partner.id} href={nodeAddress(partner.id)}>
          <text x={LEFT - 14} y={yOf(index, left.length) + 4} text-anchor="end">
            {trimLabel(partner.name, 13)} <tspan class="n">{partner.tasks}</tspan>
          </text>
        </a>
      ))}
      {right.map((partner, index) => (
        <a key={partner.id} href={nodeAddress(partner.id)}>
          <text x={RIGHT + 14} y={yOf(index, right.length) + 4}>
            <tspan class="n">{partner.tasks}</tspan> {trimLabel(partner.name, 13)}
          </text>
        </a>
      ))}
    </svg>
  );
}
