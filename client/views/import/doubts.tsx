/** Doubtful things first: what an import, or the whole corpus, was read from without certainty; each leads to its words and the form. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { DoubtKind, Doubts as DoubtList } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { formatRoute, navigate, useResource } from "../../state/index.ts";
import { askCorpus, corpus, ProblemLine, RelationChip, ShowAll } from "../../ui/index.ts";
import "./doubts.css";

type Doubt = DoubtList["items"][number];
/** rows at first, and at most */
const [FIRST, MOST] = [12, 500] as const;

/** documents up to which the doubts of the whole corpus are told without being asked for */
const AT_ONCE = 2000;

interface DoubtsProps {
  /** ids of the imports that are asked about; none: the whole corpus */
  readonly imports: readonly string[];
  /** what the address asks of the whole corpus: a kind, or all */
  readonly asked: string | undefined;
}

export function Doubts({ imports, asked }: DoubtsProps) {
  const t = words.value.doubts;
  const [whole, setWhole] = useState(false);
  const section = useRef<HTMLElement>(null);
  const some = imports.length > 0 && asked === undefined;
  const kind = isKind(asked) ? asked : "";
  useEffect(askCorpus, []);
  const all = asked !== undefined || (!some && (corpus.value?.held ?? Number.POSITIVE_INFINITY) <= AT_ONCE);
  const found = useResource(some || all ? `doubts ${some ? imports.join(",") : ""} ${kind}` : null, (signal) =>
    api.doubts(signal, some ? imports : [], MOST, kind),
  );
  const items = found.data?.items ?? [];
  const kinds = found.data?.kinds ?? [];
  // a person who comes for them sees them, not the form above
  useEffect(() => {
    if (found.data && asked !== undefined) section.current?.scrollIntoView({ block: "start" });
  }, [found.data === null]);
  return (
    <section class="doubts" data-testid="doubts" ref={section}>
      <h2 class="sec">
        {some ? t.ofImport : t.ofAll}
        <small>{found.data && t.count(found.data.total, found.data.truncated)}</small>
      </h2>
      {found.error && <ProblemLine error={found.error} retry={found.reload} />}
      {found.data && items.length === 0 && <p class="dim">{t.none}</p>}
      {items.length > 0 && <p class="dim">{some ? `${t.note} ${t.ofImportNote}` : t.note}</p>}
      {all && kinds.length > 1 && (
        <label class={`grp pick${kind === "" ? "" : " on"}`}>
          <span>{t.which}</span>
          <select
            class="field"
            value={kind}
            data-testid="doubts-kind"
            onChange={(event) =>
              navigate({ view: "import", doubts: event.currentTarget.value || "all" }, { replace: true })
            }
          >
            <option value="">{words.value.documents.any}</option>
            {kinds.map((one) => (
              <option key={one.kind} value={one.kind}>
                {`${t.names[one.kind]} (${figure(one.count)})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <ol>
        {items.slice(0, whole ? MOST : FIRST).map((item) => (
          <li key={`${item.document.id} ${item.kind} ${item.line} ${item.mark}`}>
            <Row item={item} />
          </li>
        ))}
      </ol>
      <p class="acts">
        {!whole && items.length > FIRST && <ShowAll count={items.length} onShow={() => setWhole(true)} />}
        {!all && (
          <button
            type="button"
            class="btn bare"
            data-testid="doubts-all"
            onClick={() => navigate({ view: "import", doubts: "all" })}
          >
            {t.all}
          </button>
        )}
      </p>
    </section>
  );
}

const isKind = (name: string | undefined): name is DoubtKind =>
  name !== undefined && Object.hasOwn(words.value.doubts.kinds, name);

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
        {item.kind === "unplaced" && <small>{t.within(item.times)}</small>}
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
