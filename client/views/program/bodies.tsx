/** Beside a program: the bodies of its tasks by role, those that lead first, and the names under which documents name it. */
import type { DocumentLink, ProgramPage, RoleCounts } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { SameNode } from "../../mend/index.ts";
import { nodeAddress, Panel, RoleBar, sizeOf } from "../../ui/index.ts";
import { nameOf } from "./twin.ts";

interface Body {
  readonly id: string;
  readonly name: string;
  readonly counts: RoleCounts;
}

/** Those that lead most first, then those with most duties. */
export function bodiesOf(tasks: ProgramPage["tasks"]["items"]): readonly Body[] {
  const bodies = new Map<string, Body>();
  for (const { role, organization } of tasks.flatMap(({ units }) => units)) {
    const { id, name } = organization;
    const counts = bodies.get(id)?.counts ?? { lead: 0, responsible: 0, cooperating: 0 };
    bodies.set(id, { id, name, counts: { ...counts, [role]: counts[role] + 1 } });
  }
  return [...bodies.values()].sort(
    (a, b) => b.counts.lead - a.counts.lead || sizeOf(b.counts) - sizeOf(a.counts) || (a.id < b.id ? -1 : 1),
  );
}

export function Bodies({
  page,
  links,
  onSelect,
}: {
  readonly page: ProgramPage;
  readonly links: readonly DocumentLink[];
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  const bodies = bodiesOf(page.tasks.items);
  const most = Math.max(1, ...bodies.map(({ counts }) => sizeOf(counts)));
  const printed = new Map<string, readonly DocumentLink[]>();
  for (const link of links) printed.set(link.evidence.quote, [...(printed.get(link.evidence.quote) ?? []), link]);
  return (
    <Panel label={t.program.bodies}>
      <section>
        <h3>
          {t.program.bodies}
          <span class="n">{bodies.length}</span>
        </h3>
        {bodies.length > 0 && <p class="dim">{t.department.fills}</p>}
        {page.leads.length === 0 && <p class="dim">{t.program.noLeads}</p>}
        <ul class="leads" data-testid="program-bodies">
          {bodies.map(({ id, name, counts }) => (
            <li key={id}>
              <a href={nodeAddress(id)}>
                <span class="u">{name}</span>
                <span class="num dim">{sizeOf(counts)}</span>
                <RoleBar counts={counts} most={most} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>
          {t.department.printed}
          <span class="n">{t.department.forms(printed.size)}</span>
        </h3>
        <ul class="leads" data-testid="printed-names">
          {[...printed].map(([quote, [first, ...others]]) => (
            <li key={quote}>
              <button type="button" onClick={() => first && onSelect(first.evidence.relationshipId)}>
                <span>{quote}</span>
                <span class="num dim">{t.department.times(1 + others.length)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SameNode key={page.program.id} id={page.program.id} name={nameOf(page)} kind="program" />
      </section>
    </Panel>
  );
}
