/** Programs with their counts: those that tasks are part of, those named beside another. */
import type { ListRows } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { KindGlyph, nodeAddress } from "../../ui/index.ts";
import { isNarrowed } from "./chosen.ts";
import { CountLink } from "./counts.tsx";
import { allRows, type ListOf, Rest, rowsFrom, useRows } from "./rows.tsx";
import { SectionHead } from "./section.tsx";

/** `documents`: of those named beside another */
type Counted = ListRows["programs"] & Partial<ListRows["beside"]>;

export function Programs({
  name,
  title,
  note,
  of,
  tasksOf,
  documentsOf,
}: {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly of: ListOf<"programs"> | ListOf<"beside">;
  /** address of the tasks that are part of a program too */
  readonly tasksOf: (id: string) => string;
  /** of the documents that name a program too; left out where they are not counted */
  readonly documentsOf?: (id: string) => string;
}) {
  const t = words.value;
  const rows = useRows<"programs" | "beside">(of);
  if (of.total === 0) return null;
  return (
    <section data-testid="programs-of">
      <SectionHead
        title={title}
        ofAll={isNarrowed(of.route)}
        table={() => ({
          name: `zhengmai-${name}-${title}`,
          head: [t.kinds.Program, ...(documentsOf ? [t.place.documents] : []), t.department.tasks],
          rows: rowsFrom<Counted>(allRows<"programs" | "beside">(of), ({ program, documents, tasks }) => [
            program.name,
            ...(documentsOf ? [documents ?? 0] : []),
            tasks,
          ]),
        })}
      >
        {[figure(of.total), note].filter(Boolean).join(" · ")}
      </SectionHead>
      <div class="scroll-x">
        <table class="tbl of-programs">
          <thead>
            <tr>
              <th scope="col">{t.kinds.Program}</th>
              {documentsOf && (
                <th scope="col" class="r">
                  {t.place.documents}
                </th>
              )}
              <th scope="col" class="r">
                {t.department.tasks}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.shown.map(({ program, documents = 0, tasks }: Counted) => (
              <tr key={program.id}>
                <th scope="row">
                  <a href={nodeAddress(program.id)}>
                    <KindGlyph kind="Program" />
                    {program.name}
                  </a>
                </th>
                {documentsOf && (
                  <td class="r num">
                    <CountLink n={documents} href={documentsOf(program.id)} />
                  </td>
                )}
                <td class="r num">
                  <CountLink n={tasks} href={tasksOf(program.id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Rest rows={rows} testid="more-programs" />
    </section>
  );
}
