/** The held documents of a place or a time as rows: those that came first, then the others a stretch at a time; and all of them as a file. */
import type { CorpusDocuments, DocumentCard } from "../../server/model/api.ts";
import { api, type HeldQuery } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import { useStretches } from "../state/index.ts";
import { DocumentRow } from "./links.tsx";
import { ProblemLine } from "./problem-line.tsx";
import { SaveTable, type TableFlow } from "./save-table.tsx";

/** documents that are asked for behind the first ones */
const MORE = 500;

export function HeldDocuments({
  query,
  first,
  name,
}: {
  readonly query: HeldQuery;
  readonly first: CorpusDocuments;
  /** of the file */
  readonly name: string;
}) {
  const t = words.value;
  const { items, asking, error, more } = useStretches(first.items, (signal, skip) =>
    api.corpusDocuments(signal, { ...query, skip, limit: MORE }).then((found) => found.items),
  );
  return (
    <>
      {items.length > 0 && (
        <p class="file">
          <SaveTable
            about={t.kinds.Document}
            testid="csv-held"
            table={() => documentFlow(name, heldDocuments(query))}
          />
        </p>
      )}
      {items.map((card) => (
        <DocumentRow key={card.id} document={card} aside={card.issuedOn ?? t.reader.noDate} />
      ))}
      {items.length < first.total && (
        <p class="rest">
          <button type="button" class="btn" data-testid="more-held" disabled={asking} onClick={more}>
            {t.reader.more(first.total - items.length)}
          </button>
        </p>
      )}
      {error && <ProblemLine error={error} />}
    </>
  );
}

/** All held documents of a place or a time, the oldest first. */
export async function* heldDocuments(query: HeldQuery): AsyncGenerator<DocumentCard> {
  const { signal } = new AbortController();
  for (let skip = 0, more = true; more; skip += MORE) {
    const { items, truncated } = await api.corpusDocuments(signal, { ...query, skip, limit: MORE });
    yield* items;
    more = truncated;
  }
}

/** Documents as a table: number, title, date, issuers. */
export function documentFlow(name: string, documents: AsyncIterable<DocumentCard>): TableFlow {
  const t = words.value;
  return {
    name: `zhengmai-${name}`,
    head: [t.reader.number, t.coverage.document, t.reader.date, t.reader.issuer],
    rows: (async function* () {
      for await (const { number, title, issuedOn, issuers } of documents)
        yield [number, title, issuedOn, issuers.map((issuer) => issuer.name).join("、")];
    })(),
  };
}
