/** What a searched sentence may ask: screens first, then saved questions, each with its words and its address. */
import type { Question, SearchAnswer } from "../../server/model/api.ts";
import { words } from "../i18n/index.ts";
import { language } from "../state/index.ts";
import { cascadeAddress, coverageAddress, questionAddress } from "../ui/index.ts";
import { questionsMeant, screensMeant, titleOf } from "./questions.ts";

export interface Asked {
  readonly name: string;
  readonly address: string;
}

export function askedBy(questions: readonly Question[], answer: SearchAnswer, most: number): readonly Asked[] {
  const t = words.value.search.screens;
  return [
    ...screensMeant(answer).map(({ screen, document, place }) => ({
      name: place ? t.place(place.name) : t[screen](document?.name ?? ""),
      address:
        screen === "cascade" ? cascadeAddress(document?.key ?? "") : coverageAddress(document?.key ?? "", place?.id),
    })),
    ...questionsMeant(questions, answer, most).map(({ question, parameters, of }) => ({
      name: titleOf(question, language.value, of),
      address: questionAddress(question, parameters),
    })),
  ].slice(0, most);
}
