/** Documents that a document speaks of, or that speak of it. */
import { useState } from "preact/hooks";
import type { DocumentCard, DocumentLink, DocumentPage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { CertaintyLine, Evidence, familyOf, nodeAddress, RelationChip } from "../../ui/index.ts";

/** What cites the document, a page at a time: one decree may be cited by tens of thousands. */
export function Citing({ page }: { readonly page: DocumentPage }) {
  const t = words.value;
  const { items, total } = page.citedBy;
  const [more, setMore] = useState<readonly DocumentLink[]>([]);
  const [waiting, setWaiting] = useState(false);
  const links = [...items, ...more];
  const ask = async (): Promise<void> => {
    setWaiting(true);
    try {
      const next = await api.citedBy(AbortSignal.timeout(30_000), page.document.key, links.length);
      setMore([...more, ...next.items]);
    } catch {
      // the button stays: it may be tried again
    }
    setWaiting(false);
  };
  return (
    <>
      <Links title={t.reader.citedBy} links={links} total={total} evidence />
      {links.length < total && (
        <p class="acts gap">
          <button
            type="button"
            class="btn bare"
            disabled={waiting}
            data-testid="more-citing"
            onClick={() => void ask()}
          >
            {t.reader.more(total - links.length)}
          </button>
        </p>
      )}
    </>
  );
}

export function Links({
  title,
  links,
  total,
  evidence = false,
  target = null,
}: {
  readonly title: string;
  readonly links: readonly DocumentLink[];
  readonly total: number;
  readonly evidence?: boolean;
  readonly target?: string | null;
}) {
  const t = words.value;
  return (
    <section>
      <h3>
        {title}
        <span class="n">{total}</span>
      </h3>
      {links.length === 0 && <p class="dim">{t.empty.list}</p>}
      <ul class="up">
        {(evidence ? links : links.slice(0, 8)).map((link) => (
          <li
            key={link.evidence.relationshipId}
            class={`${familyOf(link.evidence.type)}${link.document.id === target ? " on" : ""}${evidence ? " ex" : ""}`}
          >
            <RelationChip type={link.evidence.type} />
            <a href={nodeAddress(link.document.id, link.document.key)} title={link.document.title}>
              <b class={link.document.number ? "num" : ""}>{link.document.number ?? link.document.displayTitle}</b>
              <small class="clip2">{link.document.number ? link.document.displayTitle : signedBy(link.document)}</small>
            </a>
            <CertaintyLine match={link.evidence.match} />
            {evidence && <Evidence evidence={link.evidence} />}
          </li>
        ))}
      </ul>
      {!evidence && links.length > 8 && <p class="dim num">+{total - 8}</p>}
    </section>
  );
}

/** First issuer and day of a document that has no number; a day stands on one line. */
function signedBy({ issuers: [issuer], issuedOn }: DocumentCard) {
  return (
    <>
      {issuer?.name}
      {issuer && issuedOn && " · "}
      <span class="num">{issuedOn}</span>
    </>
  );
}
