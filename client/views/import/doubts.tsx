/** Doubtful things first: what an import, or the whole corpus, was read from without certainty; each leads to its words and the form. */
import { useState } from "preact/hooks";
import type { Doubts as DoubtList } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { formatRoute, useResource } from "../../state/index.ts";
import { RelationChip, ShowAll } from "../../ui/index.ts";
import "./doubts.css";

type Doubt = DoubtList["items"][number];
/** rows at first, and at most */
const [FIRST, MOST] = [12, 500] as const;

/** @param imports ids of the imports that are asked about; none: the whole corpus, once a person asks for it */
export function Doubts({ imports }: { readonly imports: readonly string[] }) {
  const t = words.value.doubts;
  const [asked, setAsked] = useState(false);
  const [whole, setWhole] = useState(false);
  const some = imports.length > 0 && !asked;
  const found = useResource(some || asked ? `doubts ${some ? imports.join(",") : ""}` : null, (signal) =>
    api.doubts(signal, some ? imports : [], MOST),
  );
  const items = found.data?.items ?? [];
  return (
    <section class="doubts" data-testid="doubts">
      <h2 class="sec">
        {some ? t.ofImport : t.ofAll}
        <small>{found.data && t.count(found.data.total, found.data.truncated)}</small>
      </h2>
      {found.data && items.length === 0 && <p class="dim">{t.none}</p>}
      {items.length > 0 && <p class="dim">{some ? `${t.note} ${t.ofImportNote}` : t.note}</p>}
      <ol>
        {items.slice(0, whole ? MOST : FIRST).map((item) => (
          <li key={`${item.document.id} ${item.kind} ${item.line} ${item.mark}`}>
            <Row item={item} />
          </li>
        ))}
      </ol>
      <p class="acts">
        {!whole && items.length > FIRST && <ShowAll count={items.length} onShow={() => setWhole(true)} />}
        {!asked && (
          <button type="button" class="btn bare" data-testid="doubts-all" onClick={() => setAsked(true)}>
            {t.all}
          </button>
        )}
      </p>
    </section>
  );
}

function Row({ item }: { readonly item: Doubt }) {
  const t = words.value.doubts;
  const { document: card, evidence, target } = item;
  return (
    <a
      class="doubt"
      data-kind={item.kind}
      href={formatRoute({
        view: "reader",
        key: card.key,
        mark: item.mark,
        q: "",
        mend: true,
      })}
    >
      <span class="how num" title={t.degree}>
        {item.doubt.toFixed(2)}
      </span>
      <span class="what">
        <b>{t.kinds[item.kind]}</b>
        {item.missing.length > 0 && <> {item.missing.map((what) => t.missing[what]).join(t.and)}</>}
        {evidence && (
          <>
            {" "}
            <RelationChip type={evidence.type} /> <q class="serif">{item.printed ?? evidence.quote}</q>
          </>
        )}
        {!evidence && item.printed && (
          <>
            {" "}
            <q class="serif">{item.printed}</q>
          </>
        )}
        {evidence && item.printed && item.printed !== evidence.quote && (
          <small>
            <q class="serif">{evidence.quote}</q>
          </small>
        )}
        {item.kind === "unplaced" && <small>{t.names(item.times)}</small>}
        {target && item.kind === "later" && <small>{t.later(target.name, card.issuedOn ?? "")}</small>}
        {target && item.kind !== "uncertain" && item.kind !== "later" && <small>{t.read(target.name)}</small>}
        {item.candidates.length > 0 && (
          <small>{(item.kind === "numbers" ? t.elsewhere : t.candidates)(item.candidates.map(bare).join(t.and))}</small>
        )}
      </span>
      <span class="where">
        <span class="clip">
          {card.number ?? (item.missing.includes("title") ? words.value.imports.untitled : card.displayTitle)}
        </span>
        <small class="num">
          {words.value.evidence.line(item.line)}
          {item.times > 1 && item.kind !== "unplaced" && ` · ${t.times(item.times)}`}
        </small>
      </span>
    </a>
  );
}

const bare = (id: string): string => id.slice(id.indexOf(":") + 1);
