/** What a searched sentence may ask: screens first, then saved questions, each with its words and its address. */
import type { Question, SearchAnswer } from "../server/model/api.ts";
import { words } from "./i18n/index.ts";
import { questionsMeant, screensMeant } from "./questions.ts";
import { cascadeAddress, coverageAddress, questionAddress, questionTitle } from "./ui/index.ts";

export interface Asked {
  readonly name: string;
  readonly address: string;
  /** what it is asked of, where its words do not say it */
  readonly of: string;
}

export function askedBy(questions: readonly Question[], answer: SearchAnswer, most: number): readonly Asked[] {
  const t = words.value.search.screens;
  return [
    ...screensMeant(answer).map(({ screen, document, place }) => ({
      name: place ? t.place(place.name) : t[screen](document?.name ?? ""),
      address:
        screen === "cascade" ? cascadeAddress(document?.key ?? "") : coverageAddress(document?.key ?? "", place?.id),
      of: "",
    })),
    ...questionsMeant(questions, answer, most).map(({ question, parameters }) => ({
      name: questionTitle(question),
      address: questionAddress(question, parameters),
      of: Object.values(parameters).some((value) => value !== "") ? answer.sought : "",
    })),
  ].slice(0, most);
}
