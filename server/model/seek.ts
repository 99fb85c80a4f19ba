/**
 * How a long expression is looked for in Chinese words. V8 asks dozens of alternatives at every letter of a line; here a
 * letter with which none of them can begin is passed by a look at one bit. Which letters those are is read from the
 * expression itself.
 */

/** Where the expression matches first at or behind `from`, as `exec` of one with the flag g finds it. */
export type Seek = (text: string, from: number) => RegExpExecArray | null;

/**
 * The expression is looked at when it is first looked for: a thread asks few of all.
 * @param may whether it may stand at a place: asked before the expression is, which costs more
 * @throws from then on, where it can match no letters at all, or has flags that change what its letters mean (i, u, v)
 */
export function seeker({ source, flags }: RegExp, may?: (text: string, at: number) => boolean): Seek {
  const here = new RegExp(source, "y");
  let known: Uint32Array | undefined;
  return (text, from) => {
    known ??= firstLetters(source, flags);
    const letters = known;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if ((((letters[code >> 5] ?? 0) >>> (code & 31)) & 1) === 0) continue;
      if (may !== undefined && !may(text, at)) continue;
      here.lastIndex = at;
      const found = here.exec(text);
      if (found !== null) return found;
    }
    return null;
  };
}

const LAST = 0xffff;

/**
 * All matches, in their order, as `matchAll` finds them. That makes a new expression at each call, which V8 compiles anew
 * as often as its cache has dropped the last one: beside 1,500 other expressions a quarter of the time of warm extraction.
 * @param expression with the flag g; others may use it between two matches
 */
export function* matchesIn(text: string, expression: RegExp): Generator<RegExpExecArray, undefined> {
  let at = 0;
  for (;;) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null) return;
    const wide = expression.unicode && (text.codePointAt(match.index) ?? 0) > LAST;
    at = match[0] === "" ? match.index + (wide ? 2 : 1) : expression.lastIndex;
    yield match;
  }
}

type Range = readonly [from: number, to: number];

const DIGITS: readonly Range[] = [[48, 57]];
const WORDS: readonly Range[] = [...DIGITS, [65, 90], [95, 95], [97, 122]];
const BLANKS = [..."\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"]
  .map((letter): Range => [letter.charCodeAt(0), letter.charCodeAt(0)])
  .concat([[0x2000, 0x200a]]);
const CLASSES: Readonly<Record<string, readonly Range[]>> = { d: DIGITS, w: WORDS, s: BLANKS };
const CONTROLS: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f", v: "\v", 0: "\0" };

const but = (ranges: readonly Range[]): readonly Range[] => {
  const gaps: Range[] = [];
  let from = 0;
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    if (start > from) gaps.push([from, start - 1]);
    from = Math.max(from, end + 1);
  }
  return from > LAST ? gaps : [...gaps, [from, LAST]];
};

/** One bit for each UTF-16 code unit: whether a match of the expression can begin with it. */
export function firstLetters(source: string, flags = ""): Uint32Array {
  if (/[iuv]/.test(flags)) throw new Error(`expected an expression without the flags i, u, v, got ${flags}`);
  const bits = new Uint32Array((LAST + 1) / 32);
  let at = 0;

  function add(ranges: readonly Range[]): void {
    for (const [from, to] of ranges)
      for (let code = from; code <= to; code++) bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
  }

  /** the letters of an escape, its backslash behind us; none where it stands between letters */
  function escaped(): readonly Range[] | null {
    const name = source.charAt(at++);
    if (/[1-9k]/.test(name)) return [[0, LAST]];
    if (name === "b" || name === "B") return null;
    const named = CLASSES[name] ?? CLASSES[name.toLowerCase()];
    if (named !== undefined) return name in CLASSES ? named : but(named);
    const digits = name === "u" ? 4 : name === "x" ? 2 : 0;
    const code =
      digits > 0 ? Number.parseInt(source.slice(at, at + digits), 16) : (CONTROLS[name] ?? name).charCodeAt(0);
    at += digits;
    return [[code, code]];
  }

  /** […], its first bracket behind us */
  function bracket(): readonly Range[] {
    const ranges: Range[] = [];
    const others = source.charAt(at) === "^";
    if (others) at++;
    while (source.charAt(at) !== "]") {
      const own = one();
      const [first] = own;
      const single = own.length === 1 && first !== undefined && first[0] === first[1];
      if (single && source.charAt(at) === "-" && source.charAt(at + 1) !== "]") {
        at++;
        ranges.push([first[0], one()[0]?.[1] ?? LAST]);
      } else ranges.push(...own);
    }
    at++;
    return others ? but(ranges) : ranges;
  }

  function one(): readonly Range[] {
    if (source.charAt(at) !== "\\") return [[source.charCodeAt(at), source.charCodeAt(at++)]];
    at++;
    return escaped() ?? [[8, 8]];
  }

  /** what may be left out or repeated; whether it may be left out */
  function leftOut(): boolean {
    const [sign = ""] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 12)) ?? [];
    at += sign.length;
    return /^(?:[*?]|\{0)/.test(sign);
  }

  /** @param first whether nothing need stand before it @returns whether it may match nothing */
  function term(first: boolean): boolean {
    const sign = source.charAt(at++);
    if (sign === "^" || sign === "$") return true;
    if (sign === "(") {
      const [opening = ""] = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(source.slice(at, at + 40)) ?? [];
      at += opening.length;
      const around = /[=!]$/.test(opening);
      const empty = alternatives(first && !around);
      at++;
      return leftOut() || empty || around;
    }
    const own =
      sign === "["
        ? bracket()
        : sign === "\\"
          ? escaped()
          : sign === "."
            ? but([[10, 10]])
            : ([[sign.charCodeAt(0), sign.charCodeAt(0)]] as const);
    if (own === null) return true;
    if (first) add(own);
    return leftOut();
  }

  function alternatives(first: boolean): boolean {
    let some = false;
    let empty = true;
    while (at < source.length && source.charAt(at) !== ")") {
      if (source.charAt(at) === "|") {
        at++;
        some ||= empty;
        empty = true;
      } else if (!term(first && empty)) empty = false;
    }
    return some || empty;
  }

  if (alternatives(true)) throw new Error(`expected an expression that matches letters, got ${source}`);
  return bits;
}
