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

const selectorsOf = (css: string): readonly string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g)]
    .map(([, head]) => head ?? "")
    .filter((head) => !head.trim().startsWith("@"))
    .flatMap((head) => head.split(/,(?![^(]*\))/).map((selector) => selector.trim()));
const classesOf = (css: string): ReadonlySet<string> =>
  new Set(
    selectorsOf(css).flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? "")),
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

const roomOf = (file: string): string => /views[\\/](\w+)/.exec(file)?.[1] ?? "ui";

/**
 * Style sheets of views that were left stay on the page. So a class that a sheet styles wherever it stands belongs to
 * one room alone: what another room calls the same must stand under something of its own.
 */
const ownersOf = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const owners = new Map<string, Set<string>>();
  for (const { file, text } of read(/\.css$/)) {
    const room = roomOf(file);
    for (const selector of selectorsOf(text)) {
      const alone = /^\.([a-zA-Z][\w-]*)(::?[\w-]+(\([^)]*\))?|\[[^\]]*\])*$/.exec(selector);
      if (alone?.[1]) owners.set(alone[1], (owners.get(alone[1]) ?? new Set()).add(room));
    }
  }
  return owners;
};

test("no two views style the same class wherever it stands", () => {
  const owners = ownersOf();
  expect(
    [...owners].filter(([, rooms]) => rooms.size > 1).map(([name, rooms]) => `${name}: ${[...rooms].join(", ")}`),
  ).toEqual([]);
});

test("what a view styles wherever it stands is worn in no other room", () => {
  const worn = read(/\.tsx$/).flatMap(({ file, text }) =>
    [...text.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names = ""]) =>
      names.split(/\s+/).map((name) => ({ name, room: roomOf(file) })),
    ),
  );
  const strangers = [...ownersOf()].flatMap(([name, rooms]) =>
    rooms.has("ui")
      ? []
      : worn
          .filter((one) => one.name === name && !rooms.has(one.room))
          .map(({ room }) => `${name}: ${[...rooms].join()} styles it, ${room} wears it`),
  );
  expect([...new Set(strangers)]).toEqual([]);
});

test("what a view styles wherever it stands is no part of a selector of the small parts, which stand in every view", () => {
  const parts = new Set(
    read(/\.css$/)
      .filter(({ file }) => roomOf(file) === "ui" && !file.endsWith("print.css"))
      .flatMap(({ text }) => [...classesOf(text)]),
  );
  // the sheet for paper speaks of what stands in views, on purpose
  expect([...ownersOf()].filter(([name, rooms]) => !rooms.has("ui") && parts.has(name)).map(([name]) => name)).toEqual(
    [],
  );
});
