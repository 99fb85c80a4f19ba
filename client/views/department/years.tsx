/** Tasks of a body by year and role; the higher documents behind them. */
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import { DocumentRow, RoleBar, sizeOf } from "../../ui/index.ts";

export function Years({ page }: { readonly page: OrganizationBrief }) {
  const t = words.value;
  const years = Object.entries(page.byYear).sort(([a], [b]) => (a < b ? -1 : 1));
  const most = Math.max(0, ...years.map(([, counts]) => sizeOf(counts)));
  if (years.length === 0) return null;
  return (
    <section>
      <h2 class="sec">
        {t.department.byYear}
        <small>{t.department.fills}</small>
      </h2>
      <ul class="ls">
        {years.map(([year, counts]) => (
          <li key={year}>
            <span class="num">{year || t.workload.noYear}</span>
            <RoleBar counts={counts} most={most} />
            <span class="num">{figure(sizeOf(counts))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Higher({ page }: { readonly page: OrganizationBrief }) {
  const t = words.value;
  return (
    <section data-testid="higher">
      <h3>
        {t.department.higher}
        <span class="n">{t.department.higherNote}</span>
      </h3>
      {page.higher.length === 0 && <p class="dim rest">{t.department.noHigher}</p>}
      {page.higher.slice(0, 12).map(({ document, tasks }) => (
        <DocumentRow key={document.id} document={document} aside={`${t.levels[document.level]} · ${tasks}`} />
      ))}
      {page.higher.length > 12 && <p class="dim rest">{t.department.more(page.higher.length - 12)}</p>}
    </section>
  );
}
