/** Saved questions by what they walk along in the graph, so that a new question finds its place by itself. Pure. */
import type { Question } from "../../../server/model/api.ts";

export type Theme = "links" | "duties" | "validity" | "programs" | "documents";
const THEMES: readonly Theme[] = ["links", "duties", "validity", "programs", "documents"];

export function themeOf(question: Pick<Question, "statement">): Theme {
  const { statement } = question;
  if (/:NAMES\b|:Program\b/.test(statement)) return "programs";
  if (/:(?:Task|LED_BY|ASSIGNED_TO|SUPPORTED_BY|ASSIGNS)\b/.test(statement)) return "duties";
  if (/\[\w*:(?:REPEALS|AMENDS|SUSPENDS)\b/.test(statement)) return "validity";
  return /\[\w*:(?:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS|REPLIES_TO|APPROVES|CARRIES)\b/.test(statement)
    ? "links"
    : "documents";
}

export interface Group {
  readonly theme: Theme;
  readonly questions: readonly Question[];
}
/** Every question once, in the order of the themes; themes without questions are left out. */
export const groupsOf = (questions: readonly Question[]): readonly Group[] =>
  THEMES.map((theme) => ({ theme, questions: questions.filter((question) => themeOf(question) === theme) })).filter(
    (group) => group.questions.length > 0,
  );
