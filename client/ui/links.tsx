/** Documents, bodies and others as rows and links. */
import type { DocumentCard, Question } from "../../server/model/api.ts";
import { words } from "../i18n/index.ts";
import { formatRoute, language } from "../state/index.ts";
import { kindOfId } from "./codes.ts";
import { DocumentNumber, KindGlyph } from "./signs.tsx";
import { bareTitle, originOf } from "./text.ts";
import { tip } from "./tip.ts";

/** The address of a node's own page. */
export function nodeAddress(id: string, key: string = id): string {
  switch (kindOfId(id)) {
    case "Document":
      return formatRoute({ view: "reader", key, mark: "", q: "" });
    case "Organization":
      return formatRoute({ view: "organization", id });
    case "Program":
      return formatRoute({ view: "program", id });
    case "Place":
      return formatRoute({ view: "place", id });
    default:
      return networkAddress([key]);
  }
}
export const networkAddress = (roots: readonly string[]): string =>
  formatRoute({ view: "network", roots, layout: "force", select: "", table: false });
export const cascadeAddress = (key: string): string =>
  formatRoute({ view: "cascade", key, direction: "", axis: "level", select: "", table: false });

/** The documents that a body issued. @param year "none": those without a day */
export const issuedAddress = (issuer: string, year = ""): string =>
  formatRoute({ view: "documents", level: "", place: "", year, genre: "", held: "", issuer, sort: "newest" });

/** What looks for words in the texts. */
export const textsAddress = (q: string): string =>
  formatRoute({ view: "texts", q, level: "", place: "", year: "", genre: "" });

/** Where a document is answered, and where nothing was found. @param cell what is open of it: a column and the document, as the coverage names it */
export const coverageAddress = (key: string, place = "", cell = ""): string =>
  formatRoute({
    view: "coverage",
    ...(key ? { decree: key } : {}),
    ...(place ? { place } : {}),
    levels: "",
    from: "",
    to: "",
    sort: "date",
    cell,
  });

export const questionTitle = (question: Pick<Question, "zh" | "en">): string =>
  language.value === "zh" ? question.zh : question.en;
export const questionAddress = (
  question: Pick<Question, "name">,
  parameters: Readonly<Record<string, string>> = {},
): string => formatRoute({ view: "questions", name: question.name, parameters });

/** Number, or the words that say that there is none; title under it. */
export function DocumentRow({ document: card, aside }: { readonly document: DocumentCard; readonly aside?: string }) {
  const t = words.value;
  return (
    <a
      class={`drow${card.status === "repealed" || card.status === "expired" ? " ended" : ""}`}
      href={nodeAddress(card.id, card.key)}
      {...tip(card.title)}
    >
      <KindGlyph kind="Document" cited={!card.held} />
      <span class="clip">
        <b lang="zh-Hans">{card.number ? <DocumentNumber number={card.number} /> : card.displayTitle}</b>
        <small class="clip" lang={card.number ? "zh-Hans" : undefined}>
          {card.number
            ? bareTitle(card.displayTitle)
            : [originOf(card), card.issuedOn !== aside && card.issuedOn].filter(Boolean).join(" · ") ||
              t.reader.noNumber}
        </small>
      </span>
      <span class="dim num">{aside ?? t.levels[card.level]}</span>
    </a>
  );
}
