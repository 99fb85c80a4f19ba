/** In which language the explorer opens. Pure. */

export type Language = "zh" | "en";

const spoken = (tag: string): Language | undefined => /^(zh|en)(?:-|$)/i.exec(tag)?.[1]?.toLowerCase() as Language;

/**
 * What the reader once chose; else the first of the browser's languages (BCP 47 tags, the most liked first) that the
 * explorer speaks; else Chinese, which its documents are in.
 */
export const languageOf = (chosen: string | null, liked: readonly string[]): Language =>
  chosen === "zh" || chosen === "en" ? chosen : (liked.map(spoken).find((one) => one !== undefined) ?? "zh");
