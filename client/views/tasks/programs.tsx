/** Programs with their counts: those that tasks are part of, those named beside another. */
import { useState } from "preact/hooks";
import type { NodeRef } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import { KindGlyph, nodeAddress, ShowAll } from "../../ui/index.ts";
import { CountLink } from "./counts.tsx";
import { SectionHead } from "./section.tsx";

const FIRST = 12;

export interface ProgramCount {
  readonly program: NodeRef;
  readonly tasks: number;
  readonly documents?: number;
}

export function Programs({
  name,
  title,
  note,
  programs,
  tasksOf,
  documentsOf,
}: {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly programs: readonly ProgramCount[];
  /** address of the tasks that are part of a program too */
  readonly tasksOf: (id: string) => string;
  /** of the documents that name a program too; left out where they are not counted */
  readonly documentsOf?: (id: string) => string;
}) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  if (programs.length === 0) return null;
  return (
    <section data-testid="programs-of">
      <SectionHead
        title={title}
        table={() => ({
          name: `zhengmai-${name}-${title}`,
          head: [t.kinds.Program, ...(documentsOf ? [t.place.documents] : []), t.department.tasks],
          rows: programs.map(({ program, documents, tasks }) => [
            program.name,
            ...(documentsOf ? [documents ?? 0] : []),
            tasks,
          ]),
        })}
      >
        {[figure(programs.length), note].filter(Boolean).join(" · ")}
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
            {programs.slice(0, whole ? undefined : FIRST).map(({ program, documents = 0, tasks }) => (
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
      {!whole && programs.length > FIRST && (
        <p class="rest">
          <ShowAll count={programs.length} onShow={() => setWhole(true)} />
        </p>
      )}
    </section>
  );
}
