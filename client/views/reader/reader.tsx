/** The document reader: structure as structure, a mark in the margin for every fact. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DocumentPage, DocumentText } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { KeptFact } from "../../mend/index.ts";
import { route as current, language, navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  CopyButton,
  cascadeAddress,
  citation,
  DocumentNumber,
  Icon,
  KindGlyph,
  Stamp,
  today,
  useEscape,
} from "../../ui/index.ts";
import { Book } from "./book.tsx";
import { Boundary } from "./boundary.tsx";
import { FindBox } from "./find.tsx";
import { Head } from "./head.tsx";
import { findAll, layLines, placeMarks } from "./layout.ts";
import { Numbers } from "./numbers.tsx";
import { Outline } from "./outline.tsx";
import { DocumentPanel } from "./panel.tsx";
import { ruleWords } from "./rules.ts";
import { markGroup, markName } from "./signs.tsx";
import { Ways, WaysOver } from "./ways.tsx";
import "./reader.css";

export function ReaderView({ route }: { readonly route: RouteOf<"reader"> }) {
  const page = useResource(`${route.key} ${route.asOf ?? ""}`, (signal) => api.document(signal, route.key, route.asOf));
  return (
    <Answer of={page} alone>
      {(data) => <Reader route={route} page={data} />}
    </Answer>
  );
}

const cite = (page: DocumentPage): string => {
  const card = page.document;
  return citation({
    issuers: card.issuers.map((issuer) => issuer.name),
    title: card.title,
    number: card.number,
    issuedOn: card.issuedOn,
    // of the document: which mark is open is no part of it
    address: decodeURI(location.origin + location.pathname),
    today: today(),
    note: card.sample ? words.value.reader.sampleCited : null,
  });
};

/** Of another day the same place is shown: the mark and the search stay. */
const onDay =
  (route: RouteOf<"reader">) =>
  (day: string): void => {
    const { asOf: _, ...rest } = route;
    navigate(day ? { ...rest, asOf: day } : rest, { replace: true });
  };

/** Other words are looked for: the sentence that the address named is none of theirs. */
function searching(route: RouteOf<"reader">, q: string): RouteOf<"reader"> {
  const { at: _, ...rest } = route;
  return { ...rest, q };
}

function Reader({ route, page }: { readonly route: RouteOf<"reader">; readonly page: DocumentPage }) {
  const t = words.value;
  const card = page.document;
  const text = useResource(card.held ? card.id : null, (signal) => api.text(signal, card.id));
  useEffect(() => {
    document.title = `${card.number ?? card.displayTitle} · 政脉`;
  }, [card]);
  return (
    <>
      {card.held ? (
        <Answer of={text}>{(data) => <Text route={route} page={page} text={data} />}</Answer>
      ) : (
        <div class="work read bare">
          <article class="book">
            <div class="col">
              <header class="title">
                <p class="org">{card.issuers.map((issuer) => issuer.name).join(" ")}</p>
                <h1>{card.title}</h1>
                {card.number && (
                  <span class="no num">
                    <DocumentNumber number={card.number} />
                  </span>
                )}
                <hr />
              </header>
              <div class="state not-held" data-testid="not-held">
                <span class="hatch sw" />
                <div>
                  <h2>{t.reader.notHeld}</h2>
                  <p>{t.reader.notHeldWhy(page.citedBy.total)}</p>
                  {page.citedBy.total > 0 && <Ways document={card} />}
                </div>
              </div>
            </div>
          </article>
          <DocumentPanel
            page={page}
            text={null}
            selected={null}
            tab={page.citedBy.total > 0 ? "relations" : "summary"}
            onDay={onDay(route)}
          />
        </div>
      )}
      <Stamp
        question={`document/${card.key}`}
        facts={text.data ? [t.reader.marksCount(text.data.marks.length)] : []}
        citation={() => cite(page)}
        table={() => ({
          name: `zhengmai-${card.key}`,
          head: [
            t.reader.marks,
            t.reader.target,
            t.reader.line,
            t.evidence.title,
            t.reader.rule,
            t.reader.certainty,
            "rule",
            "start",
            "end",
          ],
          rows: (text.data?.marks ?? []).map((mark) => [
            markName(mark),
            mark.label,
            mark.line,
            text.data?.text.slice(mark.start, mark.end) ?? "",
            ruleWords(mark.rule, language.value),
            mark.confidence,
            mark.rule,
            mark.start,
            mark.end,
          ]),
        })}
      />
    </>
  );
}

function Text({
  route,
  page,
  text,
}: {
  readonly route: RouteOf<"reader">;
  readonly page: DocumentPage;
  readonly text: DocumentText;
}) {
  const t = words.value;
  /** a person came to correct the document rather than one of its marks */
  const mending = route.mend === true && route.mark === "";
  const all = useMemo(() => placeMarks(text.marks), [text]);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => all.filter(({ mark }) => !off.has(markGroup(mark))), [all, off]);
  const lines = useMemo(() => layLines(text, shown), [text, shown]);
  const [outline, setOutline] = useState(false);
  const [find, setFind] = useState(route.q);
  const hits = useMemo(() => findAll(text.text, find), [text, find]);
  /** the sentence that a search in the texts led to */
  const sentence = route.at;
  const selected = all.find((placed) => placed.id === route.mark) ?? null;
  /** the mark that was chosen or left here, until the focus has followed it */
  const moved = useRef<{ readonly to: string; readonly byKey: boolean } | null>(null);
  const select = (id: string, byKey = false): void => {
    moved.current = { to: id || route.mark, byKey };
    navigate({ ...route, mark: id, mend: false }, { replace: true });
  };
  const placeOf = (id: string): number => shown.findIndex((placed) => placed.id === id);
  const position = selected ? placeOf(selected.id) : -1;
  const step = (by: number, byKey = false): void => {
    if (shown.length === 0) return;
    // the address, not what was drawn last: keys may come faster than pictures
    const position = current.value.view === "reader" ? placeOf(current.value.mark) : -1;
    const at = position < 0 ? (by > 0 ? 0 : shown.length - 1) : (position + by + shown.length) % shown.length;
    const next = shown[at];
    if (next) select(next.id, byKey);
  };
  useEscape(selected ? () => select("") : undefined);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (event.key === "[" || event.key === "]") {
        event.preventDefault();
        step(event.key === "]" ? 1 : -1, true);
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  useEffect(() => {
    if (!route.mark) return;
    const words = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(route.mark)}"]`);
    if (!words) return;
    words.scrollIntoView({ block: "center" });
    for (const part of document.querySelectorAll(`[data-mark="${CSS.escape(route.mark)}"]`)) {
      part.classList.remove("washing");
      requestAnimationFrame(() => part.classList.add("washing"));
    }
  }, [route.mark, text]);
  // what was pressed may be gone: the focus goes on into the card, and from a closed card to the words of its mark
  useEffect(() => {
    const { to, byKey } = moved.current ?? { to: "", byKey: false };
    moved.current = null;
    if (to === "" || !(byKey || document.activeElement === document.body)) return;
    const next = document.querySelector<HTMLElement>(
      route.mark ? "[data-testid=card]" : `[data-mark="${CSS.escape(to)}"]`,
    );
    next?.focus({ preventScroll: true });
  }, [route.mark]);
  const read = useRef(text);
  // the text came anew: what was pressed for it may be gone, as the way back from a correction is
  useEffect(() => {
    if (read.current !== text && document.activeElement === document.body)
      document
        .querySelector<HTMLElement>(selected ? "[data-testid=card]" : "[data-testid=book]")
        ?.focus({ preventScroll: true });
    read.current = text;
  }, [text]);
  const groups = useMemo(() => {
    const counts = new Map<string, { count: number; mark: (typeof all)[number]["mark"] }>();
    for (const { mark } of all)
      counts.set(markGroup(mark), { count: (counts.get(markGroup(mark))?.count ?? 0) + 1, mark });
    return [...counts.entries()].map(([group, entry]) => ({
      group,
      ...entry,
      // bodies of all three roles are counted together, under the sign of the middle one
      mark: group === "unit" ? { ...entry.mark, relation: "responsible" } : entry.mark,
      name: group === "unit" ? t.marks.unit : markName(entry.mark),
    }));
  }, [all, t]);
  return (
    <div class="work read">
      <Outline
        text={text}
        marks={shown}
        lines={lines}
        groups={groups}
        off={off}
        open={outline}
        onClose={() => setOutline(false)}
        onToggle={(group) =>
          setOff(new Set(off.has(group) ? [...off].filter((item) => item !== group) : [...off, group]))
        }
      />
      <article class="book" tabIndex={0} data-testid="book" aria-label={page.document.title}>
        <div class="bh">
          <KindGlyph kind="Document" />
          <span class="num">{page.document.number ?? t.reader.noNumber}</span>
          <span class="clip">{page.document.displayTitle}</span>
          <div class="acts">
            <button
              type="button"
              class="btn bare only-small"
              aria-label={t.reader.outline}
              aria-expanded={outline}
              onClick={() => setOutline(!outline)}
            >
              <Icon name="list" />
            </button>
            <FindBox
              key={sentence}
              first={sentence === undefined ? -1 : hits.findIndex(({ start }) => start >= sentence - text.base)}
              value={find}
              count={hits.length}
              onFind={setFind}
              onDone={(q) => q !== route.q && navigate(searching(route, q), { replace: true })}
            />
            <span class="dim num pos">
              {position >= 0 ? t.reader.position(position + 1, shown.length) : t.reader.marksShown(shown.length)}
            </span>
            <button
              type="button"
              class="btn bare"
              aria-label={t.actions.previous}
              title={`${t.actions.previous} [`}
              onClick={() => step(-1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              class="btn bare"
              aria-label={t.actions.next}
              title={`${t.actions.next} ]`}
              data-testid="next-mark"
              onClick={() => step(1)}
            >
              <Icon name="down" />
            </button>
            <a class="btn bare beside-find" href={cascadeAddress(page.document.key)} data-testid="bar-cascade">
              {t.actions.cascade}
            </a>
            <button type="button" class="btn bare wide-only" onClick={() => print()}>
              <Icon name="print" />
              {t.actions.print}
            </button>
            <CopyButton class="btn bare wide-only" text={() => cite(page)} name={t.actions.cite} />
          </div>
        </div>
        <WaysOver document={page.document} />
        <Book page={page} lines={lines} selected={selected} find={hits} onSelect={select} />
        <KeptFact document={page.document.id} />
      </article>
      <DocumentPanel page={page} text={text} selected={selected} tab="summary" onDay={onDay(route)}>
        <Numbers key={`numbers ${page.document.id}`} card={page.document} text={text} open={mending} />
        <Head
          key={`head ${page.document.id}`}
          card={page.document}
          text={text}
          open={mending && page.document.otherNumbers.length === 0}
        />
        <Boundary
          key={page.document.id}
          text={text}
          document={page.document}
          open={mending && page.document.otherNumbers.length === 0}
        />
      </DocumentPanel>
    </div>
  );
}
