/** Cutting and quoting of Chinese text for labels, tables and files. */
import { csvCell } from "../../server/model/cells.ts";

/** The first `most` characters (code points), with an ellipsis where some were left out. */
export function trimLabel(text: string, most = 12): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
}

/** A title that stands alone: without the brackets that it has inside the title of the notice that issued it. */
export const bareTitle = (title: string): string =>
  title.replace(/^[<《〈]((?:[^<>《》〈〉]|[<《〈][^<>《》〈〉]*[>》〉])*)[>》〉]$/u, "$1");

interface Named {
  readonly number: string | null;
  readonly displayTitle: string;
  readonly issuedOn: string | null;
  readonly place: { readonly name: string } | null;
  readonly issuers: readonly { readonly name: string }[];
}

/** Where a document comes from, as it is told in one line: its place, else who issued it; "" where neither is known. */
export const originOf = ({ place, issuers }: Pick<Named, "place" | "issuers">): string =>
  place?.name ?? issuers[0]?.name ?? "";

/** A document in one line: its number; without one its title with place and date, which part it from others of that title. */
export function documentName(card: Named): string {
  if (card.number) return card.number;
  const apart = [originOf(card), card.issuedOn].filter(Boolean).join("，");
  return apart ? `${card.displayTitle}（${apart}）` : card.displayTitle;
}

/** A value as a field of RFC 4180; a leading =, +, - or @ is disarmed, as spreadsheets run it. */
function field(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return csvCell(safe);
}

type Cells = readonly (string | number | null)[];

/** Rows as a CSV file: UTF-8 with a byte order mark, CRLF, as spreadsheets expect. */
export function csv(head: readonly string[], rows: readonly Cells[]): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

/** The same, of rows that come one after another. */
export async function csvFile(head: readonly string[], rows: Iterable<Cells> | AsyncIterable<Cells>): Promise<Blob> {
  const parts = [csv(head, [])];
  for await (const row of rows) parts.push(`${row.map(field).join(",")}\r\n`);
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

/** Where a serial number must not break: 〔2015〕54号 may break before 〔 alone. */
export function numberParts(number: string): readonly [string, string] {
  const at = number.indexOf("〔");
  return at <= 0 ? ["", number] : [number.slice(0, at), number.slice(at)];
}

/** A reference after GB/T 7714—2015 for a government document: issuer. title: number [A/OL]. (date) [date of access]. address. A note says what it is not. */
export function citation(parts: {
  readonly issuers: readonly string[];
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly address: string;
  readonly today: string;
  readonly note?: string | null;
}): string {
  const issuers = parts.issuers.length > 0 ? `${parts.issuers.join(", ")}. ` : "";
  const number = parts.number ? `: ${parts.number}` : "";
  const date = parts.issuedOn ? ` (${parts.issuedOn})` : "";
  return `${issuers}${parts.title}${number}[A/OL].${date}[${parts.today}]. ${parts.address}.${parts.note ? ` ${parts.note}` : ""}`;
}

/** The province and the city of a code of GB/T 2260: 131081 lies in 131000 and 130000. */
export function placesAbove(id: string): readonly string[] {
  const code = /^place:(\d{2})(\d{2})(\d{2})/.exec(id);
  if (!code) return [];
  const [, province = "", city = "", county = ""] = code;
  return [
    ...(city === "00" ? [] : [`place:${province}0000`]),
    ...(county === "00" ? [] : [`place:${province}${city}00`]),
  ];
}
