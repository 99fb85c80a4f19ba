/** Duties by year and role, beside the documents of the year: a table, and its bars. */
import { cell as count, figure, words } from "../../i18n/index.ts";
import { ROLES, RoleBar, RoleDot, sizeOf } from "../../ui/index.ts";
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
  const cell = (n: number, year: string, role: (typeof ROLES)[number] | "") =>
    n === 0 ? (
      count(n)
    ) : (
      <a class="u" href={tasksAddress(route, { year: year || "none", role })}>
        {figure(n)}
      </a>
    );
  return (
    <section>
      <SectionHead title={t.department.byYear} table={() => yearsTwin(subject, documents)}>
        {t.department.fills}
      </SectionHead>
      <div class="scroll-x">
        <table class="tbl duty-years" data-testid="years">
          <thead>
            <tr>
              <th scope="col">{t.coverage.year}</th>
              <td class="pbar" />
              {ROLES.map((role) => (
                <th scope="col" class="r" key={role}>
                  <RoleDot role={role} /> <span class="role-word">{t.roles[role]}</span>
                </th>
              ))}
              <th scope="col" class="r">
                {t.workload.total}
              </th>
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
                {ROLES.map((role) => (
                  <td class="r num" key={role}>
                    {cell(counts[role], year, role)}
                  </td>
                ))}
                <td class="r num">{cell(sizeOf(counts), year, "")}</td>
                <td class="r num">
                  {issued === 0 ? (
                    count(issued)
                  ) : (
                    <a class="u" href={documentsOf(year)}>
                      {figure(issued)}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
