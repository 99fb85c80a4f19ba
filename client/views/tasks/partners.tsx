/** Who leads it, whom it leads, and who stands beside it: a small picture of two sides, and the list with its counts. */
import { useState } from "preact/hooks";
import type { Partner } from "../../../server/model/api.ts";
import { cell as count, words } from "../../i18n/index.ts";
import { nodeAddress, ShowAll } from "../../ui/index.ts";
import { SectionHead } from "./section.tsx";
import { Sides } from "./sides.tsx";
import { type Subject, tasksAddress } from "./subject.ts";

const COLUMNS = ["leads", "ledBy", "together"] as const;
const FIRST = 12;

export function Partners({
  subject: { route, name: own },
  title,
  short = own,
  partners,
}: {
  readonly subject: Subject;
  readonly title: string;
  /** what stands in the middle of the picture */
  readonly short?: string;
  readonly partners: readonly Partner[];
}) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  if (partners.length === 0) return null;
  const most = Math.max(1, ...partners.map((partner) => partner.ledBy + partner.leads + partner.together));
  const heads = {
    leads: route.view === "place" ? t.place.leads : t.department.leads,
    ledBy: t.department.ledBy,
    together: t.department.together,
  };
  const side = (of: "ledBy" | "leads") => partners.map(({ organization, [of]: tasks }) => ({ ...organization, tasks }));
  return (
    <section>
      <SectionHead
        title={title}
        table={() => ({
          name: `zhengmai-${own}-${title}`,
          head: [title, ...COLUMNS.map((column) => heads[column])],
          rows: partners.map((partner) => [partner.organization.name, ...COLUMNS.map((column) => partner[column])]),
        })}
      >
        {t.department.partnersNote}
      </SectionHead>
      <Sides
        name={short}
        left={side("ledBy")}
        right={side("leads")}
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
          {partners.slice(0, whole ? undefined : FIRST).map((partner) => (
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
      {!whole && partners.length > FIRST && (
        <p class="rest">
          <ShowAll count={partners.length} onShow={() => setWhole(true)} />
        </p>
      )}
    </section>
  );
}
