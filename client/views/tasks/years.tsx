/** Duties by year and role, beside the documents of the year: a table, and its bars. */
import { words } from "../../i18n/index.ts";
import { RoleBar, sizeOf } from "../../ui/index.ts";
import { isNarrowed } from "./chosen.ts";
import { CountLink, RoleCells, RoleHeads } from "./counts.tsx";
import { SectionHead } from "./section.tsx";
import { type Subject, tasksAddress } from "./subject.ts";
import { yearsIn, yearsTwin } from "./twin.ts";

export function Years({
  subject,
  documents,
  documentsOf,
}: {
  readonly subject: Subject;
  /** what the documents of a year are */
  readonly documents: string;
  /** where those of a year are listed ("": without a day) */
  readonly documentsOf: (year: string) => string;
}) {
  const t = words.value;
  const { route, page } = subject;
  const years = yearsIn(page);
  const most = Math.max(1, ...years.map(({ counts }) => sizeOf(counts)));
  if (years.length === 0) return null;
  return (
    <section>
      <SectionHead title={t.department.byYear} ofAll={isNarrowed(route)} table={() => yearsTwin(subject, documents)}>
        {t.department.fills}
      </SectionHead>
      <div class="scroll-x">
        <table class="tbl duty-years" data-testid="years">
          <thead>
            <tr>
              <th scope="col">{t.coverage.year}</th>
              <td class="pbar" />
              <RoleHeads />
              <th scope="col" class="r">
                {documents}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, counts, issued }) => (
              <tr key={year}>
                <th scope="row" class="num">
                  {year || t.workload.noYear}
                </th>
                <td class="pbar">
                  <RoleBar counts={counts} most={most} />
                </td>
                <RoleCells counts={counts} hrefOf={(role) => tasksAddress(route, { year: year || "none", role })} />
                <td class="r num">
                  <CountLink n={issued} href={documentsOf(year)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
