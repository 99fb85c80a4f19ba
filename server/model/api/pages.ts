/** The pages of a body, a program and a place. */
import { z } from "zod";
import { UNEXPANDED } from "../graph.ts";
import { roleCounts } from "./counts.ts";
import { graphNode } from "./graph.ts";
import { documentCard, documentLink, evidence, list, nodeRef, role, task, taskLine } from "./parts.ts";

/** a task of a body with its role and the words for it */
export const bodyTask = task.extend({ role, evidence });
export type BodyTask = z.infer<typeof bodyTask>;

/** a task with its words, and with what its document carries out, forwards or rests on, by number or title */
export const taskWords = task.extend({ role: role.nullable(), evidence, higher: z.array(nodeRef) });
export type TaskWords = z.infer<typeof taskWords>;

/**
 * deadlines of tasks: how many print one, and those that have a day, the earliest first; what is printed alike of the same
 * day (`dueOn`: ISO) stands once, with the number of its tasks and the ids of the first of them
 */
const deadlines = z.object({
  printed: z.number().int(),
  dated: z.array(
    z.object({ dueOn: z.string(), deadline: z.string(), tasks: z.number().int(), ids: z.array(z.string()) }),
  ),
});
export type TaskDeadlines = z.infer<typeof deadlines>;

/** what the documents of some tasks carry out, forward or rest on; `behind`: ids of those documents */
const higher = z.array(z.object({ document: documentCard, behind: z.array(z.string()) }));

/** a higher document, and how many tasks it stands behind */
const higherRow = z.object({ document: documentCard, tasks: z.number().int() });
/** a page of tasks; `next`: where the page after it begins, null on the last */
export const taskPage = list(taskLine).extend({
  next: z.string().nullable(),
  higher,
  /** of all that are chosen, beyond this page; null on the pages after the first */
  deadlines: deadlines.nullable(),
  /** the higher documents behind all that are chosen, most tasks first; null on the pages after the first */
  behind: list(higherRow).nullable(),
});
export type TaskPage = z.infer<typeof taskPage>;

/** rows of the lists of a page; more of them are asked for a stretch at a time */
const programRow = z.object({ program: nodeRef, tasks: z.number().int() });
/** bodies that lead its tasks, that carry or support tasks that it leads, and with which it stands side by side */
const partnerRow = z.object({
  organization: nodeRef,
  ledBy: z.number().int(),
  leads: z.number().int(),
  together: z.number().int(),
});
export type Partner = z.infer<typeof partnerRow>;
const bodyRow = z.object({ organization: nodeRef, counts: roleCounts });
const placeBodyRow = bodyRow.extend({ organization: nodeRef.extend({ kind: z.string() }), issued: z.number().int() });
const besideRow = programRow.extend({ documents: z.number().int() });
export const [higherRows, programRows, partnerRows, bodyRows, placeBodyRows, besideRows] = [
  list(higherRow),
  list(programRow),
  list(partnerRow),
  list(bodyRow),
  list(placeBodyRow),
  list(besideRow),
];

const totals = z.object({ higher: z.number().int(), programs: z.number().int() });
const rowsOfAll = z.number().int();
/** the bodies with most tasks on either side of a picture, the most first */
const side = z.array(nodeRef.extend({ tasks: z.number().int() }));
const sides = z.object({ left: side, right: side });
export type Sides = z.infer<typeof sides>;

const byYear = z.record(z.string(), z.number().int());

/** what a body, the bodies of a place, or those charged with a program have to do */
const duties = {
  /** duties: pairs of a task and a body, by role */
  counts: roleCounts,
  /** the same by year of the document that assigns them ("": no day) */
  byYear: z.record(z.string(), roleCounts),
  tasks: list(taskLine).extend({ next: z.string().nullable(), higher }),
  deadlines,
  /** how many documents assign them, those of tasks that are left out among them */
  documents: z.number().int(),
  /** what the documents of its tasks carry out, forward or rest on; of this and the other lists of rows the first ones */
  higher: z.array(higherRow),
  programs: z.array(programRow),
  /** how many rows each of the lists has */
  totals,
  /** documents that it issued, that name it, or that are held of it, by year ("": no day) */
  documentsByYear: byYear,
};
const dutiesOf = z.object(duties);
export type DutiesOf = z.infer<typeof dutiesOf>;

export const organizationPage = z.object({
  organization: graphNode,
  place: nodeRef.nullable(),
  ...duties,
  tasks: list(bodyTask).extend({ next: z.string().nullable(), higher }),
  totals: totals.extend({ partners: rowsOfAll }),
  /** documents it issued */
  issued: list(documentCard.extend({ evidence })),
  /** who leads it, whom it leads, with whom it shares tasks */
  partners: z.array(partnerRow),
  /** who leads it, whom it leads */
  partnerSides: sides,
  printedNames: z.array(z.object({ name: z.string(), count: z.number().int(), evidence })),
  /** of a collective: the governments that it means in each year of its tasks ("": no date), or why they are not told */
  members: z.array(
    z.object({
      year: z.string(),
      why: z.enum(UNEXPANDED).nullable(),
      /** the divisions on which it fails */
      uncertain: z.array(z.string()),
      /** `id`: null where the graph holds no such body */
      governments: z.array(z.object({ id: z.string().nullable(), name: z.string() })),
    }),
  ),
  /** of a government: the collectives that mean it, with their tasks of those years, which are in no count of its own */
  through: z.array(z.object({ organization: nodeRef, tasks: z.number().int(), years: z.array(z.string()) })),
  succession: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      year: z.number().int().nullable(),
      direction: z.enum(["before", "after"]),
    }),
  ),
});
export type OrganizationPage = z.infer<typeof organizationPage>;

/** the same without the words behind each */
export const organizationBrief = organizationPage.extend({
  tasks: list(taskLine).extend({ next: z.string().nullable(), higher }),
  issued: list(documentCard),
  printedNames: z.array(z.object({ name: z.string(), count: z.number().int() })),
});
export type OrganizationBrief = z.infer<typeof organizationBrief>;

/** where a program is named: a page of documents, the oldest first */
export const programDocuments = list(documentLink);
export type ProgramDocuments = z.infer<typeof programDocuments>;

export const programPage = z.object({
  program: graphNode,
  ...duties,
  /** documents that name it; `documents` counts those that assign its tasks */
  named: programDocuments,
  printedNames: z.array(z.object({ name: z.string(), count: z.number().int() })),
  totals: totals.extend({ bodies: rowsOfAll, beside: rowsOfAll }),
  /** bodies of its tasks, those that lead most first */
  bodies: z.array(bodyRow),
  /** who leads, who carries or supports */
  bodySides: sides,
  /** programs that are named in the same documents; `tasks`: that are part of both */
  beside: z.array(besideRow),
});
export type ProgramPage = z.infer<typeof programPage>;

export const placePage = z.object({
  place: graphNode,
  ...duties,
  within: nodeRef.nullable(),
  parts: z.array(nodeRef.extend({ documents: z.number().int() })),
  /** held documents issued by its bodies; `documents` counts those that assign their tasks */
  held: list(documentCard),
  totals: totals.extend({ bodies: rowsOfAll, partners: rowsOfAll }),
  bodies: z.array(placeBodyRow),
  /** who leads, who carries or supports */
  bodySides: sides,
  /** bodies of other places */
  partners: z.array(partnerRow),
  partnerSides: sides,
});
export type PlacePage = z.infer<typeof placePage>;
