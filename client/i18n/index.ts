/** The door of the room: the words in the reader's language, as a signal. */
import { computed } from "@preact/signals";
import { language } from "../state/index.ts";
import { count } from "./counts.ts";
import { en } from "./en.ts";
import { type Dictionary, zh } from "./zh.ts";

export const words = computed<Dictionary>(() => (language.value === "zh" ? zh : en));
export type { Dictionary };
export const figure = count;
/** A count in a table of counts, where nothing is a dash. */
export const cell = (n: number): string => (n === 0 ? "—" : figure(n));
/** The word of a code, or the code itself where the dictionary does not know it. */
export const word = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code;
