/** Columns of all documents as the corpus is: one of each for all routes. */
import { type ApiContext, corpusFacts } from "./context.ts";
import type { Kept } from "./kept.ts";
import { type Columns, columnsOf } from "./views/register.ts";
import { type TextColumns, textColumnsOf } from "./views/texts/index.ts";

/** What the list of documents is narrowed and sorted by. */
export const registerNow = (context: ApiContext, kept: Kept): Promise<Columns> =>
  now(context, kept, "register", () => columnsOf(context.store));

/** Where the texts stand, and the columns that they are narrowed by. */
export const textsNow = (
  context: ApiContext,
  kept: Kept,
): Promise<{ readonly columns: Columns; readonly texts: TextColumns }> =>
  now(context, kept, "texts", async () => {
    const columns = await registerNow(context, kept);
    return { columns, texts: await textColumnsOf(context.store, columns) };
  });

async function now<T>(context: ApiContext, kept: Kept, name: string, compute: () => Promise<T>): Promise<T> {
  const writes = context.store.writes();
  const { hash } = await corpusFacts(context);
  // like the figures, there is one of these: answers must not push it out
  return kept.answer(name, hash, writes, compute, () => 0);
}
