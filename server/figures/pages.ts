/** Statements of the product's own that tell of every document, read page by page: no engine holds all their rows at once. */
import { viewStatement } from "../questions/index.ts";
import type { Store, Table } from "../store/index.ts";

/** rows asked for at once */
const PAGE = 20_000;

/** Runs cypher/views/NAME.cypher, which takes `skip` and `limit`, to its end. A page is given `timeoutMs`. */
export async function* pagesOf(store: Store, name: string, timeoutMs: number): AsyncGenerator<Table> {
  for (let skip = 0; ; skip += PAGE) {
    const page = await store.read(viewStatement(name), { skip, limit: PAGE }, { timeoutMs, maxRows: PAGE });
    yield page;
    if (page.rows.length < PAGE) return;
  }
}
