/** Who leads it, whom it leads, and who stands beside it: a small picture of two sides, and the list with its counts. */
import type { Partner, Sides as SidesOf } from "../../../server/model/api.ts";
import { cell as count, words } from "../../i18n/index.ts";
import { nodeAddress } from "../../ui/index.ts";
import { isNarrowed } from "./chosen.ts";
import { allRows, Rest, rowsFrom, useRows } from "./rows.tsx";
import { SectionHead } from "./section.tsx";
import { Sides } from "./sides.tsx";
import { type Subject, tasksAddress } from "./subject.ts";

const COLUMNS = ["leads", "ledBy", "together"] as const;

export function Partners({
  subject: { route, name: own },
  title,
  short = own,
  page,
}: {
  readonly subject: Subject;
  readonly title: string;
  /** what stands in the middle of the picture */
  readonly short?: string;
  readonly page: {
    readonly partners: readonly Partner[];
    readonly partnerSides: SidesOf;
    readonly totals: { readonly partners: number };
  };
}) {
  const t = words.value;
  const of = { route, list: "partners", first: page.partners, total: page.totals.partners } as const;
  const rows = useRows(of);
  if (of.total === 0) return null;
  const most = Math.max(1, ...rows.shown.map((partner) => partner.ledBy + partner.leads + partner.together));
  const heads = {
    leads: route.view === "place" ? t.place.leads : t.department.leads,
    ledBy: t.department.ledBy,
    together: t.department.together,
  };
  return (
    <section>
      <SectionHead
        title={title}
        ofAll={isNarrowed(route)}
        table={() => ({
          name: `zhengmai-${own}-${title}`,
          head: [title, ...COLUMNS.map((column) => heads[column])],
          rows: rowsFrom(allRows(of), (partner) => [
            partner.organization.name,
            ...COLUMNS.map((column) => partner[column]),
          ]),
        })}
      >
        {t.department.partnersNote}
      </SectionHead>
      <Sides
        name={short}
        {...page.partnerSides}
        leftTitle={heads.ledBy}
        rightTitle={heads.leads}
        label={t.department.sidesName}
      />
      <table class="pt" data-testid="partners">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{title}</span>
            </th>
            {COLUMNS.map((column) => (
              <th scope="col" class="n" key={column}>
                {heads[column]}
              </th>
            ))}
            <th>
              <span class="vh">{t.workload.total}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.shown.map((partner) => (
            <tr key={partner.organization.id}>
              <th scope="row">
                <a class="u" href={nodeAddress(partner.organization.id)}>
                  {partner.organization.name}
                </a>
              </th>
              {COLUMNS.map((column) => (
                <td class="n num" key={column}>
                  {partner[column] > 0 ? (
                    <a class="u" href={tasksAddress(route, { with: partner.organization.id })} data-testid="tasks-with">
                      {count(partner[column])}
                    </a>
                  ) : (
                    count(partner[column])
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
      <Rest rows={rows} testid="more-partners" />
    </section>
  );
}
