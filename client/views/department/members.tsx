/** Whom a collective means, by the years of its tasks; the collectives that mean a government, apart from its own tasks. */
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { nodeAddress } from "../../ui/index.ts";
import "./department.css";

type Year = OrganizationBrief["members"][number];

/** Years with one answer together, in the order of the first of each. */
function grouped(members: readonly Year[]): readonly { readonly years: readonly string[]; readonly of: Year }[] {
  const groups = new Map<string, { years: string[]; of: Year }>();
  for (const one of members) {
    const key = JSON.stringify([one.why, one.uncertain, one.governments.map(({ name }) => name)]);
    const group = groups.get(key);
    if (group) group.years.push(one.year);
    else groups.set(key, { years: [one.year], of: one });
  }
  return [...groups.values()];
}

export function Members({ page }: { readonly page: OrganizationBrief }) {
  const t = words.value;
  const yearsIn = (years: readonly string[]): string =>
    years.map((year) => year || t.workload.noYear).join(t.department.members.comma);
  if (page.members.length === 0 && page.through.length === 0) return null;
  return (
    <>
      {page.members.length > 0 && (
        <section data-testid="members">
          <h2 class="sec">
            {t.department.members.title}
            <small>{t.department.members.note}</small>
          </h2>
          {grouped(page.members).map(({ years, of }) => (
            <div key={years.join()} data-testid="members-of-years">
              <p class="dim">
                <span class="num">{yearsIn(years)}</span>
                {" · "}
                {of.why === null
                  ? t.department.members.count(of.governments.length)
                  : t.department.members.unknown(
                      t.department.members.why[of.why],
                      of.uncertain.join(t.department.members.comma),
                    )}
              </p>
              {of.governments.length > 0 && (
                <ul class="cols2">
                  {of.governments.map(({ id, name }) => (
                    <li key={name}>
                      {id === null ? (
                        <span class="clip">{name}</span>
                      ) : (
                        <a class="u clip" href={nodeAddress(id)}>
                          {name}
                        </a>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      )}
      {page.through.length > 0 && (
        <section data-testid="through">
          <h2 class="sec">
            {t.department.members.through}
            <small>{t.department.members.throughNote}</small>
          </h2>
          <ul class="cols2">
            {page.through.map(({ organization, tasks, years }) => (
              <li key={organization.id}>
                <a class="u clip" href={nodeAddress(organization.id)}>
                  {organization.name}
                </a>
                <span class="num dim">{t.department.members.tasks(tasks, yearsIn(years))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
