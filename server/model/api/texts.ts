/** Search in the texts: sentences in which documents say something, and who says it, when. */
import { z } from "zod";
import { tally } from "./counts.ts";
import { documentCard } from "./parts.ts";

/** documents of a year or a place: those that say it, among those looked through */
const said = z.object({
  /** four digits, or none: without a day · id of a place, or the level of what belongs to none */
  key: z.string(),
  name: z.string(),
  documents: z.number().int(),
  searched: z.number().int(),
});

export const foundSentence = z.object({
  /** of its first word, 1-based, in the file */
  line: z.number().int(),
  /** UTF-16 offsets into the text of the file, half-open: from the first word that was looked for to the end of the last */
  start: z.number().int(),
  end: z.number().int(),
  /** the sentence as printed, the words looked for apart */
  pieces: z.array(z.object({ text: z.string(), found: z.boolean() })),
  /** a long sentence is cut before or after what is shown */
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
});
export type FoundSentence = z.infer<typeof foundSentence>;

export const foundDocument = z.object({
  document: documentCard,
  /** of the sample corpus, whose texts are restated */
  sample: z.boolean(),
  /** sentences of it that hold all words */
  total: z.number().int(),
  /** the first of them */
  sentences: z.array(foundSentence),
});
export type FoundDocument = z.infer<typeof foundDocument>;

/** One stretch of a search: it ends where its time is over, or its list full, and says where the next one begins. */
export const texts = z.object({
  /** as they are compared: without blanks and quotation marks, in one spelling */
  words: z.array(z.string()),
  /** documents whose text is held, as the filters leave them */
  total: z.number().int(),
  /** of these, looked through in this stretch; what says it; its sentences */
  searched: z.number().int(),
  documents: z.number().int(),
  sentences: z.number().int(),
  /** where the next stretch begins; null: all are looked through */
  next: z.string().nullable(),
  /** what says it, in the order of its files, those with the newest documents first */
  items: z.array(foundDocument),
  years: z.array(said),
  places: z.array(said),
  /** the same by the provinces that the places lie in; a document of two provinces counts in both */
  provinces: z.array(said),
  /** with the first stretch: how many documents would be looked through with another value of a filter */
  choices: z
    .object({
      level: z.array(tally),
      place: z.array(tally),
      year: z.array(tally),
      genre: z.array(tally),
    })
    .nullable(),
});
export type Texts = z.infer<typeof texts>;

/** What a search in the texts is narrowed by; an empty field narrows nothing. */
export interface TextsChoice {
  readonly level: string;
  /** id of a place: it and what lies in it */
  readonly place: string;
  /** four digits; "none": without a day */
  readonly year: string;
  readonly genre: string;
}
