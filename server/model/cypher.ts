/** Cypher cut into tokens: one pass for the editor's colours and for a statement that is only shown. Pure. */

export type TokenKind =
  | "keyword"
  | "function"
  | "label"
  | "type"
  | "parameter"
  | "string"
  | "number"
  | "comment"
  | "plain";

export interface Token {
  readonly kind: TokenKind;
  /** offset after the token's last character */
  readonly end: number;
}

/** What a token has to know of those before it. */
export interface Scan {
  /** open brackets, outermost first; that of a list, which is no relationship's, as L */
  brackets: string;
  /** a comment of several lines is open */
  comment: boolean;
  /** the next name is a label or a type */
  named: boolean;
  /** a label or a type came last: after a bar another one follows */
  joined: boolean;
}

export const startScan = (): Scan => ({ brackets: "", comment: false, named: false, joined: false });

export const KEYWORDS: readonly string[] =
  "MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY SKIP LIMIT AS AND OR XOR NOT IN IS NULL DISTINCT ASC DESC ASCENDING DESCENDING CASE WHEN THEN ELSE END STARTS ENDS CONTAINS UNION ALL CALL YIELD EXISTS COUNT COLLECT TRUE FALSE CREATE MERGE SET DELETE DETACH REMOVE FOREACH LOAD CSV SHOW".split(
    " ",
  );
/** Keywords that reading needs: what completion offers. */
export const OFFERED: readonly string[] = [
  "MATCH",
  "OPTIONAL MATCH",
  "WHERE",
  "RETURN",
  "RETURN DISTINCT",
  "WITH",
  "UNWIND",
  "ORDER BY",
  "SKIP",
  "LIMIT",
  "AS",
  "AND",
  "OR",
  "NOT",
  "IN",
  "IS NULL",
  "IS NOT NULL",
  "DISTINCT",
  "DESC",
  "CASE",
  "WHEN",
  "THEN",
  "ELSE",
  "END",
  "STARTS WITH",
  "ENDS WITH",
  "CONTAINS",
  "UNION",
  "UNION ALL",
  "EXISTS",
];
export const FUNCTIONS: readonly string[] =
  "count collect sum avg min max size length type id labels keys properties nodes relationships head last tail range reverse coalesce toString toInteger toFloat toLower toUpper trim split substring replace left right abs round exists startNode endNode shortestPath allShortestPaths".split(
    " ",
  );
const KEYWORD = new Set(KEYWORDS);

const PATTERNS = {
  space: /\s+/y,
  line: /\/\/.*/y,
  block: /\/\*/y,
  string: /'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?/y,
  parameter: /\$(?:`[^`]*`?|[\p{L}_][\p{L}\p{N}_]*)/uy,
  number: /\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy,
  name: /`[^`]*`?|[\p{L}_][\p{L}\p{N}_]*/uy,
};

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The token of a line at an offset; `scan` is brought forward. Always takes at least one character. */
export function nextToken(line: string, at: number, scan: Scan): Token {
  if (scan.comment || matchAt(PATTERNS.block, line, at) !== null) {
    const close = line.indexOf("*/", scan.comment ? at : at + 2);
    scan.comment = close === -1;
    return { kind: "comment", end: close === -1 ? line.length : close + 2 };
  }
  const found = (kind: TokenKind, text: string | null): Token | null =>
    text === null ? null : { kind, end: at + text.length };
  const space = found("plain", matchAt(PATTERNS.space, line, at)) ?? found("comment", matchAt(PATTERNS.line, line, at));
  if (space) return space;
  const value =
    found("string", matchAt(PATTERNS.string, line, at)) ??
    found("parameter", matchAt(PATTERNS.parameter, line, at)) ??
    found("number", matchAt(PATTERNS.number, line, at));
  if (value) {
    scan.named = scan.joined = false;
    return value;
  }
  const name = matchAt(PATTERNS.name, line, at);
  if (name !== null) {
    const end = at + name.length;
    if (scan.named) {
      scan.named = false;
      scan.joined = true;
      return { kind: scan.brackets.endsWith("[") ? "type" : "label", end };
    }
    scan.joined = false;
    if (line[at - 1] === ".") return { kind: "plain", end };
    if (KEYWORD.has(name.toUpperCase()) && !(line[end] === "(" && FUNCTIONS.includes(name.toLowerCase())))
      return { kind: "keyword", end };
    return { kind: line[end] === "(" ? "function" : "plain", end };
  }
  const sign = line[at] ?? "";
  if ("([{".includes(sign)) scan.brackets += sign === "[" && !/-\s*$/.test(line.slice(0, at)) ? "L" : sign;
  else if (")]}".includes(sign)) scan.brackets = scan.brackets.slice(0, -1);
  // in a map a colon parts key and value; elsewhere it announces a label or a type
  if (sign === ":") scan.named = !scan.brackets.endsWith("{");
  else
    scan.named =
      /[[(]$/.test(scan.brackets) &&
      (((sign === "|" || sign === "&") && (scan.joined || scan.named)) || (sign === "!" && scan.named));
  scan.joined = false;
  return { kind: "plain", end: at + Math.max(1, sign.length) };
}

/** A whole statement as lines of coloured pieces. */
export function tokenLines(
  statement: string,
): readonly (readonly { readonly kind: TokenKind; readonly text: string }[])[] {
  const scan = startScan();
  return statement.split("\n").map((line) => {
    const pieces: { kind: TokenKind; text: string }[] = [];
    for (let at = 0; at < line.length; ) {
      const { kind, end } = nextToken(line, at, scan);
      pieces.push({ kind, text: line.slice(at, end) });
      at = end;
    }
    return pieces;
  });
}

/** Names of the parameters of a statement in order of appearance; those in comments and strings are none. */
export function parameterNames(statement: string): readonly string[] {
  const names = tokenLines(statement).flatMap((line) =>
    line.filter((piece) => piece.kind === "parameter").map((piece) => piece.text.slice(1).replaceAll("`", "")),
  );
  return [...new Set(names)].filter((name) => name !== "");
}
