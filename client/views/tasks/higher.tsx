/** The higher documents behind the tasks; a count leads to the tasks that a document stands behind. */
import { useState } from "preact/hooks";
import { figure, words } from "../../i18n/index.ts";
import { DocumentRow, SaveTable, ShowAll } from "../../ui/index.ts";
import { type Subject, tasksAddress } from "./subject.ts";

/** documents listed at first */
const FIRST = 12;

export function Higher({ subject: { route, name, page } }: { readonly subject: Subject }) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  const { higher } = page;
  if (page.tasks.total === 0) return null;
  return (
    <section data-testid="higher">
      <h3>
        {t.department.higher}
        <span class="n">{higher.length > 0 ? `${figure(higher.length)} · ${t.department.higherNote}` : ""}</span>
        {higher.length > 0 && (
          <SaveTable
            about={t.department.higher}
            testid="csv-part"
            table={() => ({
              name: `zhengmai-${name}-${t.department.higher}`,
              head: [t.reader.number, t.coverage.document, t.reader.date, t.reader.level, t.department.tasks],
              rows: higher.map(({ document, tasks }) => [
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
      {higher.length === 0 && <p class="dim rest">{t.department.noHigher}</p>}
      <ul>
        {higher.slice(0, whole ? undefined : FIRST).map(({ document, tasks }) => (
          <li key={document.id} class={`under${route.under === document.id ? " on" : ""}`}>
            <DocumentRow document={document} aside={t.levels[document.level]} />
            <a class="u num" href={tasksAddress(route, { under: document.id })}>
              {figure(tasks)}
            </a>
          </li>
        ))}
      </ul>
      {!whole && higher.length > FIRST && (
        <p class="rest">
          <ShowAll count={higher.length} onShow={() => setWhole(true)} />
        </p>
      )}
    </section>
  );
}
