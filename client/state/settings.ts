/** What a reader sets once: theme and language, kept in the browser. */
import { effect, signal } from "@preact/signals";
import { type Language, languageOf } from "./languages.ts";

export type { Language };
export type Theme = "light" | "dark";

const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};
const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // private windows may refuse: the setting then lasts as long as the page
  }
};

const preferred = (): Theme => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

export const theme = signal<Theme>(
  kept("zhengmai.theme") === "dark" ? "dark" : kept("zhengmai.theme") === "light" ? "light" : preferred(),
);
export const language = signal<Language>(languageOf(kept("zhengmai.language"), navigator.languages));

export function setTheme(next: Theme): void {
  theme.value = next;
  keep("zhengmai.theme", next);
}
export function setLanguage(next: Language): void {
  language.value = next;
  keep("zhengmai.language", next);
}

/** Puts theme and language on the document's root, now and whenever they change. */
export function startSettings(): void {
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
    document.documentElement.lang = language.value === "zh" ? "zh-Hans" : "en";
  });
  // light words on a dark ground would be light words on white paper
  addEventListener("beforeprint", () => {
    document.documentElement.dataset.theme = "light";
  });
  addEventListener("afterprint", () => {
    document.documentElement.dataset.theme = theme.value;
  });
}
