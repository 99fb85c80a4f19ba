/** number, issuer, title, date, level */
export type Held = readonly [number: string, issuer: string, title: string, date: string, level: string];

/** What a sentence means: numbers of the documents, titles where a document has no number; nothing for sure: []. */
export type Citation = readonly [sentence: string, meant: readonly string[]];
