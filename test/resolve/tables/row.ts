/**
 * Printed names of bodies, with the body that a reader of that document takes them for: a name, and the full official one. A printed
 * list is parted by 、 and so is the answer. "ambiguous": no single body can be known from words, place and date (unresolved will do
 * too); "collective": a scope of many.
 */
export type BodyRow = readonly [printed: string, name: string];

/**
 * Under issuer and date of the document that prints them. Three tables were written from knowledge of who was called what before they
 * were run, and some forms were read wrongly in documents of strangers; docs/lexicon.md has the scores of the first runs.
 */
export type BodyTable = Readonly<Record<string, readonly BodyRow[]>>;
