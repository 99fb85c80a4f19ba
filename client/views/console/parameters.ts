/** The values of a console's parameters: guessed types, text of a field ↔ value. Pure. */
import { parameterNames } from "../../../server/model/cypher.ts";

export type ValueType = "text" | "number" | "boolean" | "json";
export const VALUE_TYPES: readonly ValueType[] = ["text", "number", "boolean", "json"];

export interface Draft {
  readonly type: ValueType;
  readonly text: string;
}
export type Drafts = Readonly<Record<string, Draft>>;

/** What type a statement's use of a parameter suggests: a number after LIMIT or SKIP, a list after IN or UNWIND, else text. */
export function guessType(statement: string, name: string): ValueType {
  const use = `\\$${name.replaceAll(/[^\p{L}\p{N}_]/gu, "")}(?![\\p{L}\\p{N}_])`;
  if (new RegExp(`\\b(?:LIMIT|SKIP)\\s+${use}`, "iu").test(statement)) return "number";
  if (new RegExp(`\\b(?:IN|UNWIND)\\s+${use}`, "iu").test(statement)) return "json";
  return "text";
}

/** The fields that a statement asks for; what was filled in before stays. */
export function draftsOf(statement: string, before: Drafts): Drafts {
  return Object.fromEntries(
    parameterNames(statement).map((name) => [name, before[name] ?? { type: guessType(statement, name), text: "" }]),
  );
}

/** @returns the value, or null where the text is none of that type */
export function valueFrom(draft: Draft): { readonly value: unknown } | null {
  const text = draft.text.trim();
  switch (draft.type) {
    case "text":
      return { value: draft.text };
    case "number":
      return text !== "" && Number.isFinite(Number(text)) ? { value: Number(text) } : null;
    case "boolean":
      return { value: text === "true" };
    case "json":
      try {
        return { value: JSON.parse(text) as unknown };
      } catch {
        return null;
      }
  }
}

export function draftOf(value: unknown): Draft {
  if (typeof value === "string") return { type: "text", text: value };
  if (typeof value === "number") return { type: "number", text: String(value) };
  if (typeof value === "boolean") return { type: "boolean", text: String(value) };
  return { type: "json", text: JSON.stringify(value) };
}

/** The values of all fields, and the names of those that hold none of their type. */
export function valuesOf(drafts: Drafts): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly bad: readonly string[];
} {
  const read = Object.entries(drafts).map(([name, draft]) => [name, valueFrom(draft)] as const);
  return {
    values: Object.fromEntries(read.flatMap(([name, found]) => (found ? [[name, found.value]] : []))),
    bad: read.filter(([, found]) => found === null).map(([name]) => name),
  };
}

/** Values as an address holds them: a JSON object, or nothing. */
export const formatValues = (values: Readonly<Record<string, unknown>>): string =>
  Object.keys(values).length === 0 ? "" : JSON.stringify(values);

/** An address may be typed by hand: what is no object of values holds none. */
export function parseValues(text: string): Drafts {
  try {
    const value: unknown = text === "" ? {} : JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, draftOf(item)]));
  } catch {
    return {};
  }
}
