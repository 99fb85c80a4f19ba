/**
 * When two printed forms count as the same. The comparison is about content, so width, space, quotation marks and the
 * kind of bracket or dash do not count: sources differ in them for one and the same document.
 */

/** Form for comparing: NFKC, without space, quotation marks and light punctuation, dashes as one, lower case. */
export function squeeze(printed: string | null | undefined): string {
  return (printed ?? "")
    .normalize("NFKC")
    .replace(/[\s\u3000\u00a0\u2002]/g, "")
    .replace(/[《》〈〉<>"'“”‘’「」『』]/g, "")
    .replace(/[—–―-]+/g, "-")
    .replace(/[,、;:。.]/g, "")
    .toLowerCase();
}

/** A document number for comparing: any bracket, no 第, no leading zeros. */
export function sameNumberForm(printed: string | null | undefined): string {
  return squeeze(printed)
    .replace(/[[\]()【】〔〕{}]/g, "|")
    .replace(/第/g, "")
    .replace(/\|0+/g, "|")
    .replace(/^0+/, "");
}

/** A unit for comparing: 人民政府 as 政府, without (市、区) inserts and a closing 等. */
export function sameUnitForm(printed: string): string {
  return squeeze(printed)
    .replace(/\(市区\)|\(市、区\)|\(区、市\)|\(区市\)/g, "")
    .replace(/人民政府/g, "政府")
    .replace(/等$/, "");
}

/** Equal, or one is the head or the tail of the other and more than 45 % of it (6 characters at least). */
export function sameTitle(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = squeeze(a);
  const y = squeeze(b);
  if (x === "" || y === "") return false;
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 6 && (long.endsWith(short) || long.startsWith(short)) && short.length / long.length > 0.45;
}

/** Tasks are first clauses of some 30 characters: the same when half of the shorter stands unbroken in the other. */
export function sameTask(a: string, b: string): boolean {
  const [short = "", long = ""] = [squeeze(a), squeeze(b)].sort((x, y) => x.length - y.length);
  const need = Math.max(4, Math.ceil(Math.min(short.length, 30) / 2));
  for (let i = 0; i + need <= short.length; i++) if (long.includes(short.slice(i, i + need))) return true;
  return short.length > 0 && short.length < 4 && long.includes(short);
}

/** Equal, or one holds the other and both have three characters at least. */
export function sameProgram(a: string, b: string): boolean {
  const x = squeeze(a);
  const y = squeeze(b);
  return x === y || (x.length >= 3 && y.length >= 3 && (x.includes(y) || y.includes(x)));
}
