/** Columns of all documents as the corpus is: one of each for all routes. */
import { type Columns, columnsOf, keptColumns } from "../figures/index.ts";
import { type ApiContext, corpusFacts } from "./context.ts";
import { patiently } from "./figures.ts";
import type { Kept } from "./kept.ts";
import { keptTextColumns, type TextColumns, textColumnsOf } from "./views/texts/index.ts";

/** What the list of documents is narrowed and sorted by: as the import kept it, and asked of the store where others write too. */
export const registerNow = (context: ApiContext, kept: Kept): Promise<Columns> =>
  now(
    context,
    kept,
    "register",
    async (hash) =>
      (await keptBefore(context, () => keptColumns(context.dataFolder, hash))) ?? columnsOf(context.store),
  );

/** Where the texts stand, and the columns that they are narrowed by. */
export const textsNow = (
  context: ApiContext,
  kept: Kept,
): Promise<{ readonly columns: Columns; readonly texts: TextColumns }> =>
  now(context, kept, "texts", async (hash) => {
    const columns = await registerNow(context, kept);
    const found = await keptBefore(context, () => keptTextColumns(context.dataFolder, hash));
    return { columns, texts: found ?? (await textColumnsOf(context.store, columns)) };
  });

/** What an import kept; null where one that runs may take it away, or where others write into the store. */
async function keptBefore<T>({ store }: ApiContext, read: () => Promise<T | null>): Promise<T | null> {
  const { running, shared } = store.writes();
  return running || shared ? null : read().catch(() => null);
}

async function now<T>(
  context: ApiContext,
  kept: Kept,
  name: string,
  compute: (hash: string) => Promise<T>,
): Promise<T> {
  const writes = context.store.writes();
  const { hash } = await corpusFacts(context);
  // like the figures, there is one of these: answers must not push it out
  return patiently(
    context,
    kept.answer(
      name,
      hash,
      writes,
      () => compute(hash),
      () => 0,
    ),
  );
}
