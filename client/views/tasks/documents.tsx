/** Documents of a page as rows, the newest first: those that came with it, and the way to all of them. */
import { useState } from "preact/hooks";
import type { DocumentCard } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { DocumentRow, ShowAll } from "../../ui/index.ts";
import { SectionHead } from "./section.tsx";

/** rows at first */
const FIRST = 12;

export function Documents({
  name,
  title,
  list,
  all,
  allSaid,
  testid,
}: {
  readonly name: string;
  readonly title: string;
  readonly list: { readonly total: number; readonly items: readonly DocumentCard[] };
  /** where all of them are listed */
  readonly all: string;
  /** what the way there says; left out: that it leads to the list of all documents */
  readonly allSaid?: string;
  readonly testid: string;
}) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  const { items, total } = list;
  return (
    <section id="documents">
      <SectionHead
        title={title}
        table={() => ({
          name: `zhengmai-${name}-${title}`,
          head: [t.reader.number, t.coverage.document, t.reader.date, t.reader.issuer],
          rows: items.map((card) => [
            card.number,
            card.title,
            card.issuedOn,
            card.issuers.map((issuer) => issuer.name).join("、"),
          ]),
        })}
      >
        <a class="u num" data-testid={testid} href={all}>
          {allSaid ?? t.documents.inIndex(total)}
        </a>
      </SectionHead>
      {items.slice(0, whole ? undefined : FIRST).map((card) => (
        <DocumentRow key={card.id} document={card} aside={card.issuedOn ?? t.cascade.undated} />
      ))}
      {!whole && items.length > FIRST && (
        <p class="rest">
          <ShowAll count={items.length} onShow={() => setWhole(true)} />
        </p>
      )}
      {whole && items.length < total && <p class="dim rest">{t.stamp.cut(items.length, total)}</p>}
    </section>
  );
}
