/** All assignments of a document: tables first, then brackets, labelled lines and lists of duties in what is left. */
import type { AssignmentFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import { findBrackets } from "./brackets.ts";
import { conventionOf } from "./conventions.ts";
import { findDuties } from "./duties/index.ts";
import { type Draft, factOf } from "./fact.ts";
import { findLabels } from "./labels.ts";
import { findPersons } from "./persons.ts";
import { covering, withoutOverlap } from "./refine.ts";
import { findRoleLines } from "./role-lines.ts";
import { withSharedDeadlines } from "./shared-deadline.ts";
import { findGlued, findInline, findRecords, findTables } from "./tables/index.ts";
import { headingsOf } from "./task.ts";
import { findTrailing } from "./trailing.ts";
import { unitKind } from "./unit-kind.ts";

/**
 * Every explicit assignment of a task to units, in the order of the text.
 * Offsets are UTF-16 code units into the whole source; throws nothing.
 */
export function findAssignments(context: DocumentContext): readonly AssignmentFact[] {
  const { span, source } = context;
  const { text } = source;
  const { start, end } = readable(context);
  const convention = conventionOf(text, start, end);
  const rows = [findTables, findGlued, findInline].flatMap((find) => find(context, start, end, convention));
  const tables = [...rows, ...findRecords(context, start, end, convention, covering(rows))];
  const brackets = findBrackets(context, start, end, convention);
  const labels = findLabels(context, start, end, convention, covering([...tables, ...brackets]));
  const lines = findRoleLines(context, start, end, convention, covering([...tables, ...brackets, ...labels]));
  const trailing = findTrailing(
    context,
    start,
    end,
    convention,
    covering([...tables, ...brackets, ...labels, ...lines]),
  );
  const units = [...tables, ...brackets, ...labels, ...lines, ...trailing];
  const persons = findPersons(context, start, end, covering(units));
  const duties = findDuties(context, start, end, covering([...units, ...persons]));
  const headings = headingsOf(context);
  return withSharedDeadlines(context, withoutOverlap([...units, ...persons, ...duties]))
    .filter((draft) => draft.evidence.start >= span.start && draft.evidence.end <= span.end && believed(draft))
    .map((draft) => factOf(context, headings, draft));
}

/** Where most of the names do not look like units, a label or a column holds something else more often than not. */
const believed = ({ form, units }: Draft): boolean =>
  form === "prose" || units.filter((unit) => unitKind(unit.name) !== "other").length * 2 >= units.length;

/** Metadata boxes stand at the edges of a document and assign nothing. */
function readable(context: DocumentContext): { readonly start: number; readonly end: number } {
  let { start, end } = context.span;
  for (const part of context.span.parts) {
    if (part.kind !== "metadata") continue;
    if (part.start <= start) start = Math.max(start, part.end);
    else if (part.end >= end) end = Math.min(end, part.start);
  }
  return { start, end };
}
