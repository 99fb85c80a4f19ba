/** Columns of all documents as the corpus is: one of each for all routes. */
import { type Columns, columnsOf, keptColumns } from "../figures/index.ts";
import { type ApiContext, corpusFacts } from "./context.ts";
import { patiently } from "./figures.ts";
import type { Kept } from "./kept.ts";
import { type TextColumns, textColumnsOf } from "./views/texts/index.ts";

/** What the list of documents is narrowed and sorted by: as the import kept it, and asked of the store where others write too. */
export const registerNow = (context: ApiContext, kept: Kept): Promise<Columns> =>
  now(context, kept, "register", async (hash) => {
    const { store, dataFolder } = context;
    const { running, shared } = store.writes();
    // an import that begins now takes them away
    const found = running || shared ? null : await keptColumns(dataFolder, hash).catch(() => null);
    return found ?? columnsOf(store);
  });

/** Where the texts stand, and the columns that they are narrowed by. */
export const textsNow = (
  context: ApiContext,
  kept: Kept,
): Promise<{ readonly columns: Columns; readonly texts: TextColumns }> =>
  now(context, kept, "texts", async () => {
    const columns = await registerNow(context, kept);
    return { columns, texts: await textColumnsOf(context.store, columns) };
  });

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
