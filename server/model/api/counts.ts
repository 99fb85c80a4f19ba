/** Counts over places, years, decrees and bodies. */
import { z } from "zod";
import { documentCard, evidence, level, list, nodeRef, role, task } from "./parts.ts";

export const tally = z.object({ key: z.string(), name: z.string(), count: z.number().int() });

export const overview = z.object({
  corpus: z.object({
    hash: z.string(),
    sources: z.number().int(),
    /** of the sample corpus, whose texts are restated */
    sampleSources: z.number().int(),
    /** only the sample corpus is loaded */
    sample: z.boolean(),
  }),
  nodes: z.record(z.string(), z.number().int()),
  relationships: z.record(z.string(), z.number().int()),
  held: z.number().int(),
  cited: z.number().int(),
  byLevel: z.array(tally),
  byYear: z.array(tally),
  byPlace: z.array(tally),
  /** held documents per place and year: what "not found" is said against */
  coverage: z.array(
    z.object({
      placeId: z.string(),
      place: z.string(),
      level,
      year: z.number().int().nullable(),
      count: z.number().int(),
    }),
  ),
  mostCited: z.array(z.object({ document: documentCard, count: z.number().int() })),
});
export type Overview = z.infer<typeof overview>;

/**
 * implemented · basis · through: only by way of another document that carries it out, forwards it or rests on it · mentioned ·
 * absent: not found in the documents searched · unknown: none held, cannot know
 */
export const coverageState = z.enum(["implemented", "basis", "through", "mentioned", "absent", "unknown"]);
export type CoverageState = z.infer<typeof coverageState>;

export const coverage = z.object({
  /** places below a province, or years of the documents that answer; the year of what has no date is the empty text */
  columns: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** of a place */
      level: level.nullable(),
      documents: z.number().int(),
      /** of these, without a date */
      undated: z.number().int(),
      /** first and last day of the others */
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  rows: z.array(
    z.object({
      document: documentCard,
      cells: z.array(
        z.object({
          column: z.string(),
          state: coverageState,
          /** held documents of the column that are not older than the decree */
          searched: z.number().int(),
          citations: z.number().int(),
          /** documents of the column that answer it only through others */
          through: z.number().int(),
          /** of the strongest citations; [] in a large table, where /coverage/cell gives them */
          evidence: z.array(evidence),
        }),
      ),
      totals: z.record(z.string(), z.number().int()),
      /** relationships to the decree: those of the cells, and those of documents that have no cell here */
      citations: z.number().int(),
      elsewhere: z.number().int(),
    }),
  ),
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});
export type Coverage = z.infer<typeof coverage>;

export const coverageCell = z.object({
  evidence: z.array(evidence),
  /** documents that answer the decree through others, with the shortest way: each step leads to `to`, the last to the decree */
  through: z.array(z.object({ document: documentCard, steps: z.array(z.object({ to: documentCard, evidence })) })),
});
export type CoverageCell = z.infer<typeof coverageCell>;

/** held documents by place and year; `place` is null where the graph knows none, as of national ones */
export const corpus = z.object({
  cells: z.array(
    z.object({ place: nodeRef.nullable(), level, year: z.number().int().nullable(), count: z.number().int() }),
  ),
  /** a document of two places counts once */
  total: z.number().int(),
});
export type Corpus = z.infer<typeof corpus>;

export const corpusDocuments = list(documentCard).extend({ from: z.string().nullable(), to: z.string().nullable() });
export type CorpusDocuments = z.infer<typeof corpusDocuments>;

export const roleCounts = z.object({
  lead: z.number().int(),
  responsible: z.number().int(),
  cooperating: z.number().int(),
});
export type RoleCounts = z.infer<typeof roleCounts>;

/** a body as tables of duties name it */
export const bodyOfDuties = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.string(),
  place: nodeRef.nullable(),
});

export const workload = z.object({
  /** years, or the largest documents or programs; the key "…" stands for all others together */
  columns: z.array(z.object({ key: z.string(), name: z.string() })),
  rows: z.array(
    z.object({
      organization: bodyOfDuties,
      /** its names before reforms, where they are counted together; [] where they stand apart */
      former: z.array(nodeRef),
      cells: z.record(z.string(), roleCounts),
      total: roleCounts,
    }),
  ),
  /** words for several bodies (各县（市、区）人民政府), whether or not they are among the rows: always after the bodies */
  collectives: z.object({ total: z.number().int(), counts: roleCounts }),
  columnTotals: z.record(z.string(), roleCounts),
  grandTotal: roleCounts,
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});
export type Workload = z.infer<typeof workload>;

/** the tasks behind one number of the workload */
export const duties = list(task.extend({ role, evidence }));
export type Duties = z.infer<typeof duties>;

/** `printed`: tasks with any deadline, `total` of them with a day; `bodies`: ids of those that were asked about */
export const deadlines = list(task.extend({ bodies: z.array(z.string()) })).extend({
  printed: z.number().int(),
  /** of these bodies, those that reforms made another one, where they are counted together; else [] */
  became: z.array(nodeRef.extend({ last: nodeRef })),
  /** the bodies of the items, and what they became */
  named: z.array(bodyOfDuties),
});
export type Deadlines = z.infer<typeof deadlines>;
