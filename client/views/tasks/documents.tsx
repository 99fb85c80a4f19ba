/** Documents of a page as rows, the newest first: those that came with it, and the way to all of them. */
import { useState } from "preact/hooks";
import type { DocumentCard } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { DocumentRow, documentFlow, ShowAll } from "../../ui/index.ts";
import { SectionHead } from "./section.tsx";

/** rows at first */
const FIRST = 12;

export function Documents({
  name,
  title,
  list,
  whole,
  all,
  allSaid,
  testid,
}: {
  readonly name: string;
  readonly title: string;
  readonly list: { readonly total: number; readonly items: readonly DocumentCard[] };
  /** all of them, asked for when they are saved */
  readonly whole: () => AsyncIterable<DocumentCard>;
  /** where all of them are listed */
  readonly all: string;
  /** what the way there says; left out: that it leads to the list of all documents */
  readonly allSaid?: string;
  readonly testid: string;
}) {
  const t = words.value;
  const [open, setOpen] = useState(false);
  const { items, total } = list;
  return (
    <section id="documents">
      <SectionHead title={title} table={() => documentFlow(`${name}-${title}`, whole())}>
        <a class="u num" data-testid={testid} href={all}>
          {allSaid ?? t.documents.inIndex(total)}
        </a>
      </SectionHead>
      {items.slice(0, open ? undefined : FIRST).map((card) => (
        <DocumentRow key={card.id} document={card} aside={card.issuedOn ?? t.cascade.undated} />
      ))}
      {!open && items.length > FIRST && (
        <p class="rest">
          <ShowAll count={items.length} onShow={() => setOpen(true)} />
        </p>
      )}
      {open && items.length < total && <p class="dim rest">{t.stamp.cut(items.length, total)}</p>}
    </section>
  );
}
