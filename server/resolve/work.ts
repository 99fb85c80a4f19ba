/** The programs that a document names and the tasks that it gives to bodies, as claims. */
import { type Place, placesIn, placesInYear } from "../lexicon/index.ts";
import { TYPE_OF_ROLE, type UnitMention } from "../model/index.ts";
import { known } from "./assemble.ts";
import { unitsIn } from "./branches.ts";
import { anchored, dueDate, repeated } from "./dates.ts";
import { inTime } from "./doubts.ts";
import { type Body, resolveUnit } from "./organizations.ts";
import { type ProgramForms, programOf, programWords } from "./programs.ts";
import type { Standpoint } from "./standpoint.ts";
import { addBody, doubt, evidence, type Voice } from "./voice.ts";

/** A short form with several full ones is the one that other texts of the corpus print in full, if only one is. */
function settle(body: Body, printed: ReadonlyMap<string, Body>): Body {
  if (body.candidates.length === 0) return body;
  const [only, other] = body.candidates.flatMap((id) => printed.get(id) ?? []);
  if (only === undefined || other !== undefined) return body;
  return { ...only, candidates: body.candidates, reason: `${body.reason}; the corpus prints ${only.name} in full` };
}

/** `printedBodies`: bodies that some text of the corpus names without doubt, by id; `programForms`: what it calls its programs. */
export function contributeWork(
  voice: Voice,
  printedBodies: ReadonlyMap<string, Body>,
  programForms: ProgramForms,
): void {
  const { speaker, id, issuedOn, assembly, relate, link, apart } = voice;
  const { record, at } = speaker;
  const { sourceId } = record;
  const programs: { readonly words: string; readonly id: string }[] = [];
  for (const program of record.programs) {
    const { scope, key, reason } = programOf(program.name, speaker, programForms);
    const target = `prog:${scope}|${key}`;
    assembly.node("Program", target, 1, known({ name: key }), [program.name]);
    link("program", program.name, program.line, target, { outcome: "resolved", candidates: [], reason }, "NAMES");
    relate(
      "NAMES",
      id,
      target,
      program.start,
      known({
        ...evidence(program, sourceId),
        alsoLines: program.also.length > 0 ? program.also.map((m) => m.line) : null,
      }),
    );
    programs.push({ words: programWords(program.name), id: target });
  }
  for (const fact of record.assignments) {
    const task = `task:${sourceId}:${fact.taskSpan.start}:${fact.start}`;
    const due = fact.deadline === null ? null : dueDate(anchored(fact.deadline, fact.task), issuedOn);
    assembly.node(
      "Task",
      task,
      0,
      known({
        text: fact.task,
        section: fact.section.length > 0 ? fact.section : null,
        deadline: fact.deadline,
        dueOn: due?.dueOn,
        dueRule: due?.rule ?? (fact.deadline === null ? null : repeated(fact.deadline)),
        documentId: id,
        line: fact.line,
        start: fact.taskSpan.start,
        end: fact.taskSpan.end,
      }),
    );
    relate("ASSIGNS", id, task, fact.start, evidence(fact, sourceId));
    for (const program of programs)
      if (program.words.length >= 4 && fact.task.includes(program.words))
        relate("PART_OF", task, program.id, fact.start, {
          ...evidence(fact, sourceId),
          rule: "resolve/task-names-program",
        });
    let prefix: string | null = null;
    let previous: string | null = null;
    for (const [order, unit] of fact.units.entries()) {
      for (const printed of unitsIn(unit.name, previous)) {
        const name = withDepartment(printed, fact.units.slice(order + 1));
        const named = settle(resolveUnit(name, at, prefix), printedBodies);
        const body = apart(named, unit.name);
        const type = TYPE_OF_ROLE[unit.role];
        addBody(body, assembly, unit.name, at);
        link("organization", unit.name, fact.line, body.id, inTime(named, body, issuedOn), type, task);
        // the quote is the unit's own span where it is one; a name completed from a list stands on the whole assignment
        relate(
          type,
          task,
          body.id,
          unit.start,
          { ...evidence(fact, sourceId), ...doubt(body), printedAs: unit.name },
          0,
          named.id,
        );
      }
      prefix ??= prefixIn(unit.name, at);
      previous = unitsIn(unit.name, previous).at(-1) ?? null;
    }
  }
}

/** 秦州区、麦积区教育局: bare places before one of their level whose department is named have that department, too. */
function withDepartment(name: string, following: readonly UnitMention[]): string {
  const place = bareIn(name);
  const next = place === undefined ? undefined : following.find((unit) => bareIn(unit.name) === undefined);
  if (place === undefined || next === undefined) return name;
  const { places, rest } = placesIn(next.name);
  const beside = places.at(-1);
  const alike = beside?.level === place.level && beside.parent === place.parent;
  return alike && /^\p{Script=Han}{2,}[局委办院会]$/u.test(rest) ? `${name}${rest}` : name;
}

/** What a list leaves out of its later items: 市 of 市财政局、发改委, and 烟台市 of 烟台市数据局、教育局. */
function prefixIn(name: string, at: Standpoint): string | null {
  const word = /^(地区|省|市|区|县|州|盟|旗)(?!场|政|容)/u.exec(name)?.[1];
  if (word !== undefined) return word;
  const { places, rest } = placesInYear(name, at.place?.code ?? null, at.year ?? null);
  // a branch, or a bureau of a system, bears the city's name in a county's own list
  return /^(?!.*(?:分局|生态环境|税务|气象|烟草|邮政|公安|自然资源))\p{Script=Han}{2,}[局委厅]$/u.test(rest)
    ? (places.at(-1)?.name ?? null)
    : null;
}

function bareIn(name: string): Place | undefined {
  const { places, rest } = placesIn(name);
  return rest === "" ? places.at(-1) : undefined;
}
