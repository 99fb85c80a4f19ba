/** The bodies that are charged, each with what it leads, carries and supports: a small picture of two sides, and the table. */
import { useState } from "preact/hooks";
import type { NodeRef, RoleCounts } from "../../../server/model/api.ts";
import { figure, word, words } from "../../i18n/index.ts";
import { nodeAddress, ROLES, RoleBar, ShowAll, sizeOf } from "../../ui/index.ts";
import { CountLink, RoleCells, RoleHeads } from "./counts.tsx";
import { SectionHead } from "./section.tsx";
import { Sides } from "./sides.tsx";
import { type Subject, tasksAddress } from "./subject.ts";

const FIRST = 12;

interface Body {
  readonly organization: NodeRef & { readonly kind?: string };
  readonly counts: RoleCounts;
  readonly issued?: number;
}

export function Bodies({
  subject: { route, name },
  title,
  bodies,
  issuedBy,
}: {
  readonly subject: Subject;
  readonly title: string;
  readonly bodies: readonly Body[];
  /** where the documents of a body are listed; left out where they are not counted */
  readonly issuedBy?: (id: string) => string;
}) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  if (bodies.length === 0) return null;
  const most = Math.max(1, ...bodies.map(({ counts }) => sizeOf(counts)));
  const side = (of: (counts: RoleCounts) => number) =>
    bodies.map(({ organization, counts }) => ({ ...organization, tasks: of(counts) }));
  const left = side(({ lead }) => lead);
  const right = side(({ responsible, cooperating }) => responsible + cooperating);
  return (
    <section>
      <SectionHead
        title={title}
        table={() => ({
          name: `zhengmai-${name}-${title}`,
          head: [
            title,
            ...(issuedBy ? [t.place.kind] : []),
            ...ROLES.map((role) => t.roles[role]),
            t.workload.total,
            ...(issuedBy ? [t.department.issued] : []),
          ],
          rows: bodies.map(({ organization, counts, issued = 0 }) => [
            organization.name,
            ...(issuedBy ? [word(t.department.kinds, organization.kind ?? "other")] : []),
            ...ROLES.map((role) => counts[role]),
            sizeOf(counts),
            ...(issuedBy ? [issued] : []),
          ]),
        })}
      >
        <span class="num">{figure(bodies.length)}</span> · {t.department.fills}
      </SectionHead>
      <Sides
        name={name}
        left={left}
        right={right}
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
            {bodies.slice(0, whole ? undefined : FIRST).map(({ organization, counts, issued = 0 }) => (
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
      {!whole && bodies.length > FIRST && (
        <p class="rest">
          <ShowAll count={bodies.length} testid="all-bodies" onShow={() => setWhole(true)} />
        </p>
      )}
    </section>
  );
}
