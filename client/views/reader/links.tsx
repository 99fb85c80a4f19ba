/** Documents that a document speaks of, or that speak of it. */
import type { DocumentCard, DocumentLink, DocumentPage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import { useStretches } from "../../state/index.ts";
import {
  CertaintyLine,
  cascadeAddress,
  Evidence,
  familyOf,
  nodeAddress,
  ProblemLine,
  RelationChip,
  ShowAll,
  tip,
} from "../../ui/index.ts";

/** What cites the document, a page at a time: one decree may be cited by tens of thousands. */
export function Citing({ page }: { readonly page: DocumentPage }) {
  const t = words.value;
  const { total } = page.citedBy;
  const { items, asking, error, more } = useStretches(page.citedBy.items, (signal, skip) =>
    api.citedBy(signal, page.document.key, skip).then((found) => found.items),
  );
  return (
    <>
      <Links title={t.reader.citedBy} links={items} total={total} evidence through={page.document.key} />
      {items.length < total && (
        <p class="acts gap">
          <button type="button" class="btn bare" disabled={asking} data-testid="more-citing" onClick={more}>
            {t.reader.more(total - items.length)}
          </button>
        </p>
      )}
      {error && <ProblemLine error={error} />}
    </>
  );
}

export function Links({
  title,
  links,
  total,
  evidence = false,
  target = null,
  through,
  onAll,
}: {
  readonly title: string;
  readonly links: readonly DocumentLink[];
  readonly total: number;
  readonly evidence?: boolean;
  readonly target?: string | null;
  /** key of the document whose direct citations these are: what cites it by way of others is a cascade away */
  readonly through?: string;
  /** where the first of them stand alone: to all of them */
  readonly onAll?: () => void;
}) {
  const t = words.value;
  return (
    <section>
      <h3>
        {title}
        <span class="n">{total}</span>
      </h3>
      {links.length === 0 && <p class="dim">{t.empty.list}</p>}
      {through !== undefined && total > 0 && (
        <p class="dim through">
          {t.reader.citedThrough.said}
          <a class="u" href={cascadeAddress(through)} data-testid="cited-through">
            {t.reader.citedThrough.way}
          </a>
        </p>
      )}
      <ul class="up">
        {(evidence ? links : links.slice(0, 8)).map((link) => (
          <li
            key={link.evidence.relationshipId}
            class={`${familyOf(link.evidence.type)}${link.document.id === target ? " on" : ""}${evidence ? " ex" : ""}`}
          >
            <RelationChip type={link.evidence.type} />
            <a href={nodeAddress(link.document.id, link.document.key)} {...tip(link.document.title)}>
              <b class={link.document.number ? "num" : ""} lang="zh-Hans">
                {link.document.number ?? link.document.displayTitle}
              </b>
              <small class="clip2">
                <span class="says">{word(t.relations, link.evidence.type)}</span>
                {told(link.document)}
              </small>
            </a>
            <CertaintyLine match={link.evidence.match} />
            {evidence && <Evidence evidence={link.evidence} />}
          </li>
        ))}
      </ul>
      {!evidence && total > 8 && (
        <p class="rest">
          <ShowAll count={total} onShow={() => onAll?.()} />
        </p>
      )}
    </section>
  );
}

/** Title of a document that goes by its number; of another one first issuer and day, of which the day stands on one line. What is not known has no dot before it. */
function told({ number, displayTitle, issuers: [issuer], issuedOn }: DocumentCard) {
  const words = number ? displayTitle : (issuer?.name ?? "");
  return (
    <>
      {words && " · "}
      <span lang="zh-Hans">{words}</span>
      {!number && issuedOn && (
        <>
          {" · "}
          <span class="num">{issuedOn}</span>
        </>
      )}
    </>
  );
}
