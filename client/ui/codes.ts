/** How kinds, relations, roles and certainty are drawn: colour is always the third sign, after letter and shape. */
import { TYPE_OF_FACT } from "../../server/model/graph.ts";

export type Family =
  | "implements"
  | "basis"
  | "forwards"
  | "ends"
  | "applies"
  | "mentions"
  | "carries"
  | "duty"
  | "prog"
  | "taskc";

const FAMILIES: Readonly<Record<string, Family>> = {
  IMPLEMENTS: "implements",
  BASED_ON: "basis",
  FORWARDS: "forwards",
  REPEALS: "ends",
  AMENDS: "ends",
  SUSPENDS: "ends",
  APPLIES: "applies",
  MENTIONS: "mentions",
  CARRIES: "carries",
  APPROVES: "carries",
  REPLIES_TO: "carries",
  ISSUED_BY: "carries",
  ASSIGNS: "taskc",
  LED_BY: "duty",
  ASSIGNED_TO: "duty",
  SUPPORTED_BY: "duty",
  NAMES: "prog",
};
/** The class that gives a relationship type its colours. */
export const familyOf = (type: string): Family => FAMILIES[type] ?? "mentions";

/** The token of its colour, for pictures that are drawn without style sheets. */
export const COLOURS: Readonly<Record<Family, string>> = {
  implements: "--r-implements",
  basis: "--r-basis",
  forwards: "--r-forwards",
  ends: "--r-ends",
  applies: "--r-applies",
  mentions: "--r-mentions",
  carries: "--r-carries",
  duty: "--role",
  prog: "--k-program",
  taskc: "--k-task",
};

/** relation of a citation or role of a body, as the extractor names it → relationship type of the graph */
const RELATION_TYPES: Readonly<Record<string, string>> = TYPE_OF_FACT;
export const typeOfRelation = (relation: string): string => RELATION_TYPES[relation] ?? relation.toUpperCase();

export type Certainty = "solid" | "dashed" | "dotted";
export const certaintyOf = (match: string | null): Certainty =>
  match === "number" || match === null ? "solid" : match === "title" ? "dashed" : "dotted";
export const DASH: Readonly<Record<Certainty, string>> = { solid: "none", dashed: "6 4", dotted: "0.1 5" };

export type Kind = "Document" | "Organization" | "Place" | "Task" | "Program" | "Source";
export const KINDS: readonly Kind[] = ["Document", "Organization", "Place", "Task", "Program", "Source"];
export const kindOf = (labels: readonly string[]): Kind => KINDS.find((kind) => labels.includes(kind)) ?? "Source";
export const kindOfId = (id: string): Kind =>
  (({ doc: "Document", org: "Organization", place: "Place", task: "Task", prog: "Program", src: "Source" }) as const)[
    id.split(":")[0] ?? ""
  ] ?? "Source";

/** A body by a name that stands in a text whose place is not known: which one it is is open. */
export const isLoose = (id: string): boolean => id.startsWith("org:?");
