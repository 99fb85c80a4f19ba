/** What was asked in this browser: the latest statements, and those that were kept. */

export interface Asked {
  readonly q: string;
  readonly parameters: string;
  /** milliseconds since 1970 */
  readonly at: number;
  /** rows found, or null where it was refused or failed */
  readonly rows: number | null;
}
export interface Kept {
  readonly q: string;
  readonly parameters: string;
}

const MOST = 50;

/** The statement that was just asked comes first; the same one is listed once. */
export const remember = (list: readonly Asked[], asked: Asked): readonly Asked[] =>
  [asked, ...list.filter((item) => item.q !== asked.q || item.parameters !== asked.parameters)].slice(0, MOST);

/** Keeps a statement, or lets it go where it was kept. */
export const toggleKept = (list: readonly Kept[], kept: Kept): readonly Kept[] =>
  list.some((item) => item.q === kept.q) ? list.filter((item) => item.q !== kept.q) : [kept, ...list];

/** A statement in one line, as a list shows it. */
export const oneLine = (statement: string): string =>
  statement
    .replaceAll(/\/\/.*$/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();

const HISTORY = "zhengmai.console.history";
const FAVOURITES = "zhengmai.console.kept";

export const readHistory = (): readonly Asked[] =>
  read(HISTORY).flatMap((item) =>
    isRecord(item) && typeof item.q === "string" && typeof item.at === "number"
      ? [
          {
            q: item.q,
            parameters: typeof item.parameters === "string" ? item.parameters : "",
            at: item.at,
            rows: typeof item.rows === "number" ? item.rows : null,
          },
        ]
      : [],
  );
export const readKept = (): readonly Kept[] =>
  read(FAVOURITES).flatMap((item) =>
    isRecord(item) && typeof item.q === "string"
      ? [{ q: item.q, parameters: typeof item.parameters === "string" ? item.parameters : "" }]
      : [],
  );
export const writeHistory = (list: readonly Asked[]): void => write(HISTORY, list);
export const writeKept = (list: readonly Kept[]): void => write(FAVOURITES, list);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function read(name: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
function write(name: string, list: readonly unknown[]): void {
  try {
    localStorage.setItem(name, JSON.stringify(list));
  } catch {
    // private windows may refuse: the list then lasts as long as the page
  }
}
