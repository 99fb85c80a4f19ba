/** Where the texts of the documents stand, and what searches have learned of them: one for a state of the corpus. */
import { type Columns, keptTexts, type TextPlaces, textPlacesOf } from "../../../figures/index.ts";
import type { Store } from "../../../store/index.ts";
import { type Signs, signsOf } from "./signs.ts";

export interface TextColumns extends TextPlaces {
  /** what searches have learned of the files */
  readonly signs: Signs;
}

/** As the store tells it. */
export const textColumnsOf = async (store: Store, columns: Columns): Promise<TextColumns> => ({
  ...(await textPlacesOf(store, columns)),
  signs: signsOf(),
});

/** As an import kept it, with the columns that it kept; null where it has not. */
export async function keptTextColumns(dataFolder: string, hash: string): Promise<TextColumns | null> {
  const kept = await keptTexts(dataFolder, hash);
  return kept === null ? null : { ...kept, signs: signsOf() };
}
