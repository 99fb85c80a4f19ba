/** Styles without a wearer: a class that stands in a style sheet is worn by something in the client. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";

const client = join(packageRoot, "client");
const files = readdirSync(client, { recursive: true, encoding: "utf8" }).map((name) => join(client, name));
const read = (ending: RegExp) =>
  files.filter((file) => ending.test(file)).map((file) => ({ file, text: readFileSync(file, "utf8") }));

const code = read(/\.(tsx?|html)$/)
  .map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, ""))
  .join("\n");

const classesOf = (css: string): ReadonlySet<string> =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g)]
      .map(([, head]) => head ?? "")
      .filter((head) => !head.trim().startsWith("@"))
      .flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? "")),
  );

/** Written out, or made of a stem and a value: `t-${kind}`. */
const worn = (name: string): boolean =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) ||
  Array.from(name, (_, at) => name.slice(0, at + 1)).some((stem) => new RegExp(`(?<![\\w-])${stem}\\$\\{`).test(code));

describe("every class of the style sheets is worn", () => {
  test.each(read(/\.css$/))("$file", ({ text }) => {
    expect([...classesOf(text)].filter((name) => !worn(name))).toEqual([]);
  });
});
