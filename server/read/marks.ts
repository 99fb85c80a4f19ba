/**
 * Marks that look like others: typesetters and converters put ∶ (U+2236) for a colon, ﹒ (U+FE52) for the full stop behind a
 * numeral, „ ‟ for the brackets of a year. Every one is a single UTF-16 unit, as is what it stands for, so that offsets stay.
 */
const PAIRS = "∶：︰：﹕：﹒．․．﹐，﹑、､、﹔；﹖？﹗！｡。﹙（﹚）﹝〔﹞〕„〔‟〕﹣－";

const PLAIN = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) PLAIN.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
const ANY = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "g");

/** The text with plain marks, of the same length; the same string where it holds no others. */
export function withPlainMarks(text: string): string {
  return text.search(ANY) < 0 ? text : text.replace(ANY, (mark) => PLAIN.get(mark) ?? mark);
}
