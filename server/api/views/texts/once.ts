/** A search in the texts by itself: where they stand is read for it alone. */
import type { Texts } from "../../../model/api.ts";
import type { Store } from "../../../store/index.ts";
import { columnsOf } from "../register.ts";
import { textColumnsOf } from "./columns.ts";
import { type TextsAsked, textsWith } from "./search.ts";

export async function textsOnce(store: Store, asked: TextsAsked, signal: AbortSignal): Promise<Texts> {
  const columns = await columnsOf(store);
  const texts = await textColumnsOf(store, columns);
  return textsWith(store, columns, texts, asked, { signal, sampleIds: new Set() });
}
