/** The bodies that are charged, each with what it leads, carries and supports: a small picture of two sides, and the table. */
import type { Sides as SidesOf } from "../../../server/model/api.ts";
import type { ListRows } from "../../api/index.ts";
import { figure, word, words } from "../../i18n/index.ts";
import { nodeAddress, ROLES, RoleBar, sizeOf } from "../../ui/index.ts";
import { isNarrowed } from "./chosen.ts";
import { CountLink, RoleCells, RoleHeads } from "./counts.tsx";
import { allRows, Rest, rowsFrom, useRows } from "./rows.tsx";
import { SectionHead } from "./section.tsx";
import { Sides } from "./sides.tsx";
import { type Subject, tasksAddress } from "./subject.ts";

export function Bodies({
  subject: { route, name },
  title,
  page,
  issuedBy,
}: {
  readonly subject: Subject;
  readonly title: string;
  readonly page: {
    readonly bodies: readonly ListRows["bodies"][];
    readonly bodySides: SidesOf;
    readonly totals: { readonly bodies: number };
  };
  /** where the documents of a body are listed; left out where they are not counted */
  readonly issuedBy?: (id: string) => string;
}) {
  const t = words.value;
  const of = { route, list: "bodies", first: page.bodies, total: page.totals.bodies } as const;
  const rows = useRows(of);
  if (of.total === 0) return null;
  const most = Math.max(1, ...rows.shown.map(({ counts }) => sizeOf(counts)));
  return (
    <section>
      <SectionHead
        title={title}
        ofAll={isNarrowed(route)}
        table={() => ({
          name: `zhengmai-${name}-${title}`,
          head: [
            title,
            ...(issuedBy ? [t.place.kind] : []),
            ...ROLES.map((role) => t.roles[role]),
            t.workload.total,
            ...(issuedBy ? [t.department.issued] : []),
          ],
          rows: rowsFrom(allRows(of), ({ organization, counts, issued = 0 }) => [
            organization.name,
            ...(issuedBy ? [word(t.department.kinds, organization.kind ?? "other")] : []),
            ...ROLES.map((role) => counts[role]),
            sizeOf(counts),
            ...(issuedBy ? [issued] : []),
          ]),
        })}
      >
        <span class="num">{figure(of.total)}</span> · {t.department.fills}
      </SectionHead>
      <Sides
        name={name}
        {...page.bodySides}
        leftTitle={t.roles.lead}
        rightTitle={`${t.roles.responsible} + ${t.roles.cooperating}`}
        label={t.department.bodySides}
      />
      <div class="scroll-x">
        <table class="tbl bodies" data-testid="bodies">
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{title}</span>
              </th>
              <td class="pbar" />
              <RoleHeads />
              {issuedBy && (
                <th scope="col" class="r">
                  {t.department.issued}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.shown.map(({ organization, counts, issued = 0 }) => (
              <tr key={organization.id}>
                <th scope="row">
                  <a class="u" href={nodeAddress(organization.id)}>
                    {organization.name}
                  </a>
                  {organization.kind && <small class="dim"> {word(t.department.kinds, organization.kind)}</small>}
                </th>
                <td class="pbar">
                  <RoleBar counts={counts} most={most} />
                </td>
                <RoleCells
                  counts={counts}
                  hrefOf={(role) => tasksAddress(route, { with: organization.id, role })}
                  testid="tasks-with"
                />
                {issuedBy && (
                  <td class="r num">
                    <CountLink n={issued} href={issuedBy(organization.id)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Rest rows={rows} testid="all-bodies" />
    </section>
  );
}
