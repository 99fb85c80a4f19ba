/** The higher documents behind the tasks that are chosen; a count leads to the tasks that a document stands behind. */
import type { ComponentChildren } from "preact";
import type { DocumentCard } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import { formatRoute } from "../../state/index.ts";
import { DocumentRow, SaveTable } from "../../ui/index.ts";
import { isNarrowed } from "./chosen.ts";
import { allRows, Rest, rowsFrom, useRows } from "./rows.tsx";
import { asked, type Subject, tasksAddress } from "./subject.ts";
import type { Listed } from "./use-tasks.ts";

interface Row {
  readonly document: DocumentCard;
  readonly tasks: number;
}

export function Higher({ subject, listed }: { readonly subject: Subject; readonly listed: Listed }) {
  const { route, page } = subject;
  const total = page.totals.higher;
  const of = { route, list: "higher", first: page.higher, total } as const;
  const rows = useRows(of);
  if (page.tasks.total === 0) return null;
  // among these one is chosen by itself: then the others stay, to choose among
  const narrowed = isNarrowed(asked(route, { under: "" }));
  if (narrowed && listed.behind !== null) {
    const { items, total: all } = listed.behind;
    return (
      <Section
        subject={subject}
        total={all}
        counted={words.value.department.ofChosen}
        rows={items}
        table={() => items}
        hrefOf={(under) => formatRoute(asked(route, { under }))}
      />
    );
  }
  return (
    <Section
      subject={subject}
      total={total}
      counted={narrowed ? words.value.department.ofAll : ""}
      rows={rows.shown}
      table={() => allRows(of)}
      hrefOf={(under) => tasksAddress(route, { under })}
    >
      <Rest rows={rows} testid="more-higher" />
    </Section>
  );
}

function Section({
  subject: { route, name },
  total,
  counted,
  rows,
  table,
  hrefOf,
  children,
}: {
  readonly subject: Subject;
  readonly total: number;
  /** what the counts are of, where that is to be said */
  readonly counted: string;
  readonly rows: readonly Row[];
  /** all of them, for a file */
  readonly table: () => AsyncIterable<Row> | Iterable<Row>;
  /** where the tasks are that a document stands behind */
  readonly hrefOf: (under: string) => string;
  readonly children?: ComponentChildren;
}) {
  const t = words.value;
  return (
    <section data-testid="higher">
      <h3>
        {t.department.higher}
        <span class="n">
          {[figure(total), counted, total > 0 && t.department.higherNote].filter(Boolean).join(" · ")}
        </span>
        {total > 0 && (
          <SaveTable
            about={t.department.higher}
            testid="csv-part"
            table={() => ({
              name: `zhengmai-${name}-${t.department.higher}`,
              head: [t.reader.number, t.coverage.document, t.reader.date, t.reader.level, t.department.tasks],
              rows: rowsFrom(table(), ({ document, tasks }) => [
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
        {rows.map(({ document, tasks }) => (
          <li key={document.id} class={`under${route.under === document.id ? " on" : ""}`}>
            <DocumentRow document={document} aside={t.levels[document.level]} />
            <a class="u num" href={hrefOf(document.id)}>
              {figure(tasks)}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
