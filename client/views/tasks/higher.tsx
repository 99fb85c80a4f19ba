/** The higher documents behind the tasks; a count leads to the tasks that a document stands behind. */
import { figure, words } from "../../i18n/index.ts";
import { DocumentRow, SaveTable } from "../../ui/index.ts";
import { allRows, Rest, rowsFrom, useRows } from "./rows.tsx";
import { type Subject, tasksAddress } from "./subject.ts";

export function Higher({ subject: { route, name, page } }: { readonly subject: Subject }) {
  const t = words.value;
  const total = page.totals.higher;
  const of = { route, list: "higher", first: page.higher, total } as const;
  const rows = useRows(of);
  if (page.tasks.total === 0) return null;
  return (
    <section data-testid="higher">
      <h3>
        {t.department.higher}
        <span class="n">{total > 0 ? `${figure(total)} · ${t.department.higherNote}` : ""}</span>
        {total > 0 && (
          <SaveTable
            about={t.department.higher}
            testid="csv-part"
            table={() => ({
              name: `zhengmai-${name}-${t.department.higher}`,
              head: [t.reader.number, t.coverage.document, t.reader.date, t.reader.level, t.department.tasks],
              rows: rowsFrom(allRows(of), ({ document, tasks }) => [
                document.number,
                document.title,
                document.issuedOn,
                t.levels[document.level],
                tasks,
              ]),
            })}
          />
        )}
      </h3>
      {total === 0 && <p class="dim rest">{t.department.noHigher}</p>}
      <ul>
        {rows.shown.map(({ document, tasks }) => (
          <li key={document.id} class={`under${route.under === document.id ? " on" : ""}`}>
            <DocumentRow document={document} aside={t.levels[document.level]} />
            <a class="u num" href={tasksAddress(route, { under: document.id })}>
              {figure(tasks)}
            </a>
          </li>
        ))}
      </ul>
      <Rest rows={rows} testid="more-higher" />
    </section>
  );
}
