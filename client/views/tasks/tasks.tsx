/** Tasks as rows: role, words, who else, by when, in which document, on which line; and one of them in the panel. */
import type { ComponentChildren } from "preact";
import type { DocumentCard, Evidence as EvidenceData, Task, TaskUnit } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import {
  bareTitle,
  DocumentNumber,
  Evidence,
  nodeAddress,
  Panel,
  PanelTop,
  ROLES,
  RoleDot,
  tip,
} from "../../ui/index.ts";
import { type DueState, dueState } from "./due.ts";
import "./tasks.css";

type Role = "lead" | "responsible" | "cooperating";
export interface TaskRow extends Omit<Task, "section" | "units"> {
  readonly units: readonly Omit<TaskUnit, "evidence">[];
  /** the role of the body whose page this is; none on the page of a program or a place */
  readonly role?: Role | null;
  /** what the task's document carries out, forwards or rests on; left out where it is not known */
  readonly higher?: readonly DocumentCard[];
}

const NAMED = 2;

const nameOfDocument = (card: DocumentCard | undefined): string =>
  card === undefined ? "" : (card.number ?? bareTitle(card.displayTitle));

export function TaskTable({
  tasks,
  own,
  asOf,
  selected,
  onSelect,
}: {
  readonly tasks: readonly TaskRow[];
  readonly own: string;
  readonly asOf: string;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  return (
    <div class="scroll-x">
      <table class="tk" data-testid="tasks">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{t.department.role}</span>
            </th>
            <th scope="col">{t.department.task}</th>
            <th scope="col" class="w">
              {own ? t.department.with : t.department.units}
            </th>
            <th scope="col">{t.department.deadlinePrinted}</th>
            <th scope="col" class="dc">
              {t.department.document}
            </th>
            <th scope="col" class="ln">
              {t.department.line}
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => {
            const key = `${task.id} ${task.role ?? ""}`;
            const others = task.units.filter((unit) => unit.organization.id !== own);
            return (
              <tr key={key} class={task.id === selected ? "on" : ""} onClick={() => onSelect(task.id)}>
                <td>
                  {task.role && <RoleDot role={task.role} />}
                  {task.role && <span class="vh">{t.roles[task.role]}</span>}
                </td>
                <th scope="row">
                  {/* the row takes the press: taken twice it would close what it opens */}
                  <button type="button" class="clip2" lang="zh-Hans">
                    {task.text}
                  </button>
                </th>
                <td class="w">
                  <span>
                    <span class="clip" lang="zh-Hans">
                      {others
                        .slice(0, NAMED)
                        .map((unit) => unit.printedAs || unit.organization.shortName)
                        .join("、")}
                    </span>
                    {others.length > NAMED && <span class="num">{t.department.andOthers(others.length)}</span>}
                  </span>
                </td>
                <td class="by">
                  <span class="clip3">{task.deadline ?? "—"}</span>
                  <Due state={dueState(task, asOf)} />
                </td>
                <td class="dc">
                  {task.document && (
                    <span class="clip" data-tip={task.document.title}>
                      {task.document.number ? (
                        <DocumentNumber number={task.document.number} />
                      ) : (
                        bareTitle(task.document.displayTitle)
                      )}
                    </span>
                  )}
                  {task.higher && task.higher.length > 0 && (
                    <small class="clip dim" data-tip={task.higher.map((card) => card.title).join("\n")}>
                      {t.department.under(nameOfDocument(task.higher[0]), task.higher.length)}
                    </small>
                  )}
                </td>
                <td class="ln num">{task.line}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Due({ state }: { readonly state: DueState }) {
  const t = words.value;
  if (state === "overdue") return <small>{t.department.past}</small>;
  if (state === "begun")
    return (
      <small class="begun" {...tip(t.department.begunWhy)}>
        {t.department.begun}
      </small>
    );
  return null;
}

export function TaskPanel({
  task,
  section,
  onClose,
  children,
}: {
  readonly task: TaskRow;
  /** the headings over it; none while they are awaited */
  readonly section: readonly string[];
  readonly onClose: () => void;
  /** the words behind it */
  readonly children: ComponentChildren;
}) {
  const t = words.value;
  return (
    <Panel label={t.department.selected} onClose={onClose} class="sheet">
      <section>
        <PanelTop onClose={onClose}>{t.department.selected}</PanelTop>
        <h2>{task.text}</h2>
        {section.length > 0 && <p class="dim sect">{section.join(" › ")}</p>}
        <dl class="facts">
          {ROLES.map((role) => {
            const units = task.units.filter((unit) => unit.role === role);
            if (units.length === 0) return null;
            return (
              <>
                <dt>
                  <RoleDot role={role} /> {t.roles[role]}
                </dt>
                <dd>
                  {units.map((unit, index) => (
                    <>
                      {index > 0 && "、"}
                      <a class="u" href={nodeAddress(unit.organization.id)} data-tip={unit.organization.name}>
                        {unit.printedAs || unit.organization.shortName}
                      </a>
                    </>
                  ))}
                </dd>
              </>
            );
          })}
          <dt>{t.department.deadline}</dt>
          <dd>
            {task.deadline ?? "—"} {task.dueOn && <span class="dim num">{task.dueOn}</span>}
          </dd>
          {task.document && (
            <>
              <dt>{t.department.document}</dt>
              <dd>
                <a class="u" href={nodeAddress(task.document.id, task.document.key)}>
                  {task.document.number ?? bareTitle(task.document.displayTitle)}
                </a>
              </dd>
            </>
          )}
          {task.higher && task.higher.length > 0 && (
            <>
              <dt>{t.department.higherOf}</dt>
              <dd data-testid="task-higher">
                {task.higher.map((card, index) => (
                  <>
                    {index > 0 && "、"}
                    <a class="u" href={nodeAddress(card.id, card.key)} data-tip={card.title}>
                      {nameOfDocument(card)}
                    </a>
                  </>
                ))}
              </dd>
            </>
          )}
        </dl>
      </section>
      {children}
    </Panel>
  );
}

export function TaskWords({ evidence }: { readonly evidence: EvidenceData | undefined }) {
  if (!evidence) return null;
  return (
    <section>
      <h3>{words.value.evidence.title}</h3>
      <Evidence evidence={evidence} />
    </section>
  );
}
