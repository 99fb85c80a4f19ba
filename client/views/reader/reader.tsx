/** The document reader: structure as structure, a mark in the margin for every fact. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { DocumentPage, DocumentText } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { KeptFact } from "../../mend/index.ts";
import { language, navigate, type RouteOf, useResource } from "../../state/index.ts";
import { Answer, citation, DocumentNumber, Stamp, today } from "../../ui/index.ts";
import { ReaderBar } from "./bar.tsx";
import { Book } from "./book.tsx";
import { Boundary } from "./boundary.tsx";
import { FindBox } from "./find.tsx";
import { Head } from "./head.tsx";
import { findAll, layLines } from "./layout.ts";
import { Numbers } from "./numbers.tsx";
import { Outline } from "./outline.tsx";
import { DocumentPanel } from "./panel.tsx";
import { useRoving } from "./roving.ts";
import { ruleWords } from "./rules.ts";
import { markName } from "./signs.tsx";
import { useMarks } from "./use-marks.ts";
import { SkipToFacts, Ways, WaysOver } from "./ways.tsx";
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
        <NotHeld route={route} page={page} />
      )}
      <KeptFact document={card.id} />
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

/** A document that others cite and the corpus does not hold. */
function NotHeld({ route, page }: { readonly route: RouteOf<"reader">; readonly page: DocumentPage }) {
  const t = words.value;
  const card = page.document;
  return (
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
  const { document } = page;
  /** a person came to correct the document rather than one of its marks */
  const mending = route.mend === true && route.mark === "";
  const marks = useMarks(route, text);
  useRoving();
  const { shown, selected } = marks;
  const lines = useMemo(() => layLines(text, shown), [text, shown]);
  const [outline, setOutline] = useState(false);
  const [find, setFind] = useState(route.q);
  const hits = useMemo(() => findAll(text.text, find), [text, find]);
  /** the sentence that a search in the texts led to */
  const sentence = route.at;
  const alone = document.otherNumbers.length === 0;
  return (
    <div class="work read">
      <SkipToFacts />
      <Outline
        text={text}
        marks={shown}
        lines={lines}
        groups={marks.groups}
        off={marks.off}
        open={outline}
        onClose={() => setOutline(false)}
        onToggle={marks.toggle}
      />
      <article class="book" tabIndex={0} data-testid="book" aria-label={document.title}>
        <ReaderBar
          page={page}
          marks={marks}
          outline={outline}
          onOutline={() => setOutline(!outline)}
          find={
            <FindBox
              key={sentence}
              first={sentence === undefined ? -1 : hits.findIndex(({ start }) => start >= sentence - text.base)}
              value={find}
              count={hits.length}
              onFind={setFind}
              onDone={(q) => q !== route.q && navigate(searching(route, q), { replace: true })}
            />
          }
          cited={() => cite(page)}
        />
        <WaysOver document={document} />
        <Book page={page} lines={lines} selected={selected} find={hits} onSelect={marks.select} />
      </article>
      <DocumentPanel page={page} text={text} selected={selected} tab="summary" onDay={onDay(route)}>
        <Numbers key={`numbers ${document.id}`} card={document} text={text} open={mending} />
        <Head key={`head ${document.id}`} card={document} text={text} open={mending && alone} />
        <Boundary key={document.id} text={text} document={document} open={mending && alone} />
      </DocumentPanel>
    </div>
  );
}
