/**
 * Regular expressions that are made once. A literal inside a function is a new object at each step that comes by it, of
 * which reading 783,000 characters made 800,000, a tenth of the time. Here it becomes a variable of the module, filled at
 * first use: most of the 1,600 are not asked in a run over a few files.
 */
import { parseSync } from "rolldown/utils";

/** what starts at the first character with flag g, and leaves the expression at its beginning */
const WHOLE = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

/** Code with each expression in a function made once; one that remembers where it stands (flags g, y) is made anew as ever. */
export function madeOnce(code) {
  const found = literalsIn(parseSync("chunk.js", code).program);
  const names = new Map();
  const parts = [];
  let from = 0;
  for (const { start, end } of found) {
    const literal = code.slice(start, end);
    if (!names.has(literal)) names.set(literal, `$expression${names.size}`);
    parts.push(code.slice(from, start), `(${names.get(literal)} ??= ${literal})`);
    from = end;
  }
  // behind the code: nothing above is moved, no directive and no import
  const variables = names.size === 0 ? "" : `\nvar ${[...names.values()].join(", ")};\n`;
  return parts.join("") + code.slice(from) + variables;
}

/** The literals to be made once, in their order. */
function literalsIn(program) {
  const found = [];
  const visit = (node, parent, inFunction) => {
    if (Array.isArray(node)) for (const one of node) visit(one, parent, inFunction);
    else if (
      node?.regex &&
      inFunction &&
      (!/[gy]/.test(node.regex.flags) || (node.regex.flags.includes("g") && isForWhole(node, parent)))
    )
      found.push(node);
    else if (typeof node?.type === "string")
      for (const inner of Object.values(node))
        if (typeof inner === "object") visit(inner, node, inFunction || /Function/.test(node.type));
  };
  visit(program, null, false);
  return found.sort((a, b) => a.start - b.start);
}

const isForWhole = (literal, { type, callee, arguments: given }) =>
  type === "CallExpression" && given[0] === literal && WHOLE.has(callee.property?.name);
