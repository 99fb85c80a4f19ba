/** Who leads it, whom it leads: a small picture of two sides, and the list with its counts. */
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { cell as count, words } from "../../i18n/index.ts";
import { nodeAddress, trimLabel } from "../../ui/index.ts";

type Partner = OrganizationBrief["partners"][number];
const COLUMNS = ["leads", "ledBy", "together"] as const;
const SIDE = 6;
const ROW = 30;
const [WIDE, LEFT, RIGHT] = [640, 210, 430];

export function Partners({
  name,
  partners,
  tasksWith,
}: {
  readonly name: string;
  readonly partners: readonly Partner[];
  /** address of the tasks that the body has with another one */
  readonly tasksWith: (id: string) => string;
}) {
  const t = words.value;
  const most = Math.max(1, ...partners.map((partner) => partner.ledBy + partner.leads + partner.together));
  return (
    <section>
      <h2 class="sec">
        {t.department.partners}
        <small>{t.department.partnersNote}</small>
      </h2>
      <Sides name={name} partners={partners} />
      <table class="pt" data-testid="partners">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{t.department.partners}</span>
            </th>
            <th scope="col" class="n">
              {t.department.leads}
            </th>
            <th scope="col" class="n">
              {t.department.ledBy}
            </th>
            <th scope="col" class="n">
              {t.department.together}
            </th>
            <th>
              <span class="vh">{t.workload.total}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {partners.slice(0, 12).map((partner) => (
            <tr key={partner.organization.id}>
              <th scope="row">
                <a class="u" href={nodeAddress(partner.organization.id)}>
                  {partner.organization.name}
                </a>
              </th>
              {([partner.leads, partner.ledBy, partner.together] as const).map((tasks, column) => (
                <td class="n num" key={COLUMNS[column]}>
                  {tasks > 0 ? (
                    <a class="u" href={tasksWith(partner.organization.id)} data-testid="tasks-with">
                      {count(tasks)}
                    </a>
                  ) : (
                    count(tasks)
                  )}
                </td>
              ))}
              <td class="pbar">
                <span class="rbar" aria-hidden="true">
                  <i class="a" style={{ width: `${(100 * partner.leads) / most}%` }} />
                  <i class="d" style={{ width: `${(100 * partner.ledBy) / most}%` }} />
                  <i class="b" style={{ width: `${(100 * partner.together) / most}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {partners.length > 12 && <p class="dim rest">{t.department.more(partners.length - 12)}</p>}
    </section>
  );
}

/** Left: who leads it. Right: whom it leads. Width of a line is the number of tasks. */
function Sides({ name, partners }: { readonly name: string; readonly partners: readonly Partner[] }) {
  const t = words.value;
  const left = partners
    .filter((partner) => partner.ledBy > 0)
    .toSorted((a, b) => b.ledBy - a.ledBy)
    .slice(0, SIDE);
  const right = partners
    .filter((partner) => partner.leads > 0)
    .toSorted((a, b) => b.leads - a.leads)
    .slice(0, SIDE);
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
  const most = Math.max(1, ...left.map((partner) => partner.ledBy), ...right.map((partner) => partner.leads));
  const yOf = (index: number, of: number): number => middle + (index - (of - 1) / 2) * ROW;
  const width = (n: number): number => 1.5 + (6 * n) / most;
  return (
    <svg
      class="sides"
      viewBox={`0 0 ${WIDE} ${high}`}
      role="group"
      aria-label={t.department.sidesName(left.length, right.length)}
    >
      <text class="sh" x={LEFT - 14} y="12" text-anchor="end">
        {left.length > 0 ? t.department.ledBy : ""}
      </text>
      <text class="sh" x={RIGHT + 14} y="12">
        {right.length > 0 ? t.department.leads : ""}
      </text>
      {left.map((partner, index) => (
        <path
          key={partner.organization.id}
          class="out"
          stroke-width={width(partner.ledBy)}
          d={`M${LEFT} ${yOf(index, left.length)}C${LEFT + 40} ${yOf(index, left.length)} 250 ${middle} 290 ${middle}`}
        />
      ))}
      {right.map((partner, index) => (
        <path
          key={partner.organization.id}
          class="own"
          stroke-width={width(partner.leads)}
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
        <a key={partner.organization.id} href={nodeAddress(partner.organization.id)}>
          <text x={LEFT - 14} y={yOf(index, left.length) + 4} text-anchor="end">
            {trimLabel(partner.organization.name, 13)} <tspan class="n">{partner.ledBy}</tspan>
          </text>
        </a>
      ))}
      {right.map((partner, index) => (
        <a key={partner.organization.id} href={nodeAddress(partner.organization.id)}>
          <text x={RIGHT + 14} y={yOf(index, right.length) + 4}>
            <tspan class="n">{partner.leads}</tspan> {trimLabel(partner.organization.name, 13)}
          </text>
        </a>
      ))}
    </svg>
  );
}
