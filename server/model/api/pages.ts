/** The pages of a body, a program and a place. */
import { z } from "zod";
import { UNEXPANDED } from "../graph.ts";
import { roleCounts, tally } from "./counts.ts";
import { graphNode } from "./graph.ts";
import { documentCard, documentLink, evidence, list, nodeRef, role, task, taskLine } from "./parts.ts";

/** a task of a body with its role and the words for it */
export const bodyTask = task.extend({ role, evidence });
export type BodyTask = z.infer<typeof bodyTask>;

/** the same with what its document carries out, forwards or rests on, by number or title */
export const bodyTaskWords = bodyTask.extend({ higher: z.array(nodeRef) });
export type BodyTaskWords = z.infer<typeof bodyTaskWords>;

/** a page of a body's tasks; `next`: where the page after it begins, null on the last */
export const bodyTasks = list(taskLine).extend({
  next: z.string().nullable(),
  /** what the documents of these tasks carry out, forward or rest on; `behind`: ids of those documents */
  higher: z.array(z.object({ document: documentCard, behind: z.array(z.string()) })),
});
export type BodyTasks = z.infer<typeof bodyTasks>;

export const organizationPage = z.object({
  organization: graphNode,
  place: nodeRef.nullable(),
  counts: roleCounts,
  byYear: z.record(z.string(), roleCounts),
  tasks: list(bodyTask).extend({ next: z.string().nullable() }),
  /** how many documents assign them, those of tasks that are left out among them */
  documents: z.number().int(),
  /** documents it issued */
  issued: list(documentCard.extend({ evidence })),
  /** what the documents of its tasks carry out, forward or rest on; `behind`: ids of those documents, of the tasks listed */
  higher: z.array(z.object({ document: documentCard, tasks: z.number().int(), behind: z.array(z.string()) })),
  programs: z.array(z.object({ program: nodeRef, tasks: z.number().int() })),
  /** who leads it, whom it leads, with whom it shares tasks */
  partners: z.array(
    z.object({ organization: nodeRef, ledBy: z.number().int(), leads: z.number().int(), together: z.number().int() }),
  ),
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
  tasks: list(taskLine).extend({ next: z.string().nullable() }),
  issued: list(documentCard),
  printedNames: z.array(z.object({ name: z.string(), count: z.number().int() })),
});
export type OrganizationBrief = z.infer<typeof organizationBrief>;

export const programPage = z.object({
  program: graphNode,
  documents: list(documentLink),
  tasks: list(task),
  leads: z.array(z.object({ organization: nodeRef, tasks: z.number().int() })),
});
export type ProgramPage = z.infer<typeof programPage>;

export const placePage = z.object({
  place: graphNode,
  within: nodeRef.nullable(),
  parts: z.array(nodeRef.extend({ documents: z.number().int() })),
  documents: list(documentCard),
  byYear: z.array(tally),
  organizations: list(
    z.object({ id: z.string(), name: z.string(), kind: z.string(), tasks: z.number().int(), issued: z.number().int() }),
  ),
});
export type PlacePage = z.infer<typeof placePage>;
