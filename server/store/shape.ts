/** The shape of a statement, as one walk over its words and signs: what neither engine is known to bear is refused before it is sent. */
import { StoreError } from "./port.ts";

/** Neo4j gives no answer at all to about a thousand nested brackets, whatever its time limit (its planner's stack overflows). */
export const MAX_DEPTH = 64;
/**
 * `a = a = a …`, `x || x || x …`, `:A|B|C …`, `x[0][0][0] …`: each of these nests, too. A thousand comparisons end the embedded
 * engine; Neo4j plans 1,900 joined strings, or labels, for longer than anybody waits.
 */
const MAX_LINKS = 64;
/** Subqueries within subqueries: Neo4j takes 4 s to plan eight of COUNT, more than 20 s for 16, and doubles with each. */
const MAX_SUBQUERIES = 8;
/** Clauses one after another: Neo4j takes more than 20 s to plan 200 of OPTIONAL MATCH; the embedded engine ends at some thousands. */
const MAX_CLAUSES = 128;

const CLAUSES = /^(?:MATCH|WITH|UNWIND|CALL|NEXT|LET|FILTER|RETURN)$/iu;
/** where a chain of comparisons begins anew */
const PARTS =
  /^(?:AND|OR|XOR|WHERE|WHEN|THEN|ELSE|END|AS|UNION|ON|ORDER|BY|MATCH|WITH|UNWIND|CALL|RETURN|LIMIT|SKIP)$/iu;
const SUBQUERIES = /^(?:EXISTS|COUNT|COLLECT|CALL)$/iu;
/** Namespaces of the language's own functions. Those of plugins load files and addresses, and run statements given as a string. */
const OWN = /^(?:date|datetime|time|localtime|localdatetime|duration|point|vector|coll)\./iu;

const TOKENS = /`(?:``|[^`])*(?:`|$)|[\p{L}_][\p{L}\p{N}_]*|[()[\]{},.]|[=<>|&!]+|[^\s]/gu;

/** What is open: a bracket, and what has come in it. */
interface Level {
  /** links of the chain that is going on */
  links: number;
  /** items and properties one of another */
  steps: number;
  /** how many subqueries are open, with it */
  readonly subqueries: number;
  /** the word before it, without dots: CALL in `CALL (x) {` */
  readonly before: string;
}

/**
 * @param bare a statement without comments and without what stands in its strings; quoted names as they are
 * @throws StoreError `forbidden`
 */
export function checkShape(bare: string): void {
  const open: Level[] = [{ links: 0, steps: 0, subqueries: 0, before: "" }];
  let clauses = 0;
  /** the last sign, or word; the name that it ends, with its dots; the word before that name */
  let last = "";
  let name = "";
  let lead = "";
  /** the word before a bracket that was closed just now */
  let closed = "";
  for (const [token] of bare.matchAll(TOKENS)) {
    const level = open.at(-1);
    if (level === undefined) return;
    if (isWord(token)) {
      if (last === ".") name += `.${unquoted(token)}`;
      else {
        lead = isWord(last) ? name : "";
        const compares = /^WITH$/iu.test(token) && /^(?:STARTS|ENDS)$/iu.test(lead);
        name = unquoted(token);
        level.steps = 0;
        if (PARTS.test(token)) level.links = 0;
        if (!compares && CLAUSES.test(token) && ++clauses > MAX_CLAUSES)
          throw tooMuch(`at most ${MAX_CLAUSES} clauses in one statement`);
      }
    } else if (token === "(" || token === "[" || token === "{") {
      if (token === "(" && isWord(last) && name.includes(".") && !OWN.test(name) && !/^CALL$/iu.test(lead))
        throw new StoreError(
          "forbidden",
          `expected functions of the language itself, got ${name}: functions of plugins may read files and addresses`,
        );
      if (token === "[" && (isWord(last) || isEnd(last))) level.steps++;
      else if (!isWord(last)) level.steps = 0;
      const before = isWord(last) ? name : token === "{" && last === ")" ? closed : "";
      const subqueries = level.subqueries + (token === "{" && SUBQUERIES.test(before) ? 1 : 0);
      if (subqueries > MAX_SUBQUERIES) throw tooMuch(`subqueries nested at most ${MAX_SUBQUERIES} deep`);
      if (open.push({ links: 0, steps: 0, subqueries, before }) > MAX_DEPTH + 1)
        throw tooMuch(`brackets nested at most ${MAX_DEPTH} deep`);
    } else if (token === ")" || token === "]" || token === "}") {
      if (open.length > 1) closed = open.pop()?.before ?? "";
    } else if (token === ".") {
      if (isWord(last) || isEnd(last)) level.steps++;
    } else if (token === ",") {
      level.links = 0;
      level.steps = 0;
    } else {
      level.steps = 0;
      if (/^[=<>|&!]/u.test(token)) level.links += token.startsWith("!") ? token.length : 1;
    }
    if (level.steps > MAX_LINKS || level.links > MAX_LINKS) throw tooMuch(`chains of at most ${MAX_LINKS} links`);
    last = token;
  }
}

const isWord = (token: string): boolean => /^[\p{L}_`]/u.test(token);
const isEnd = (token: string): boolean => token === ")" || token === "]" || token === "}";
const unquoted = (token: string): string => (token.startsWith("`") ? token.replaceAll("`", "") : token);
const tooMuch = (wanted: string): StoreError => new StoreError("forbidden", `expected ${wanted}, got more`);
