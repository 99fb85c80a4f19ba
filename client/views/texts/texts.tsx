/** Who says this, when: the sentences of the texts that hold some words, by document, with the years and places that say it. */
import { useEffect, useState } from "preact/hooks";
import { MOST_LETTERS, MOST_WORDS, wordsOf } from "../../../server/model/phrase.ts";
import { words } from "../../i18n/index.ts";
import { navigate, type RouteOf } from "../../state/index.ts";
import {
  Ask,
  Choice,
  Empty,
  EmptyCorpus,
  FilterBar,
  Sentence,
  Stamp,
  textsAddress,
  Waiting,
  Wrong,
} from "../../ui/index.ts";
import { SaidDocument } from "./document.tsx";
import { flowOf } from "./flow.ts";
import { Places } from "./places.tsx";
import { useTexts } from "./use-texts.ts";
import { Years } from "./years.tsx";
import "./texts.css";

type Route = RouteOf<"texts">;
const FILTERS = ["level", "place", "year", "genre"] as const;
/** one for each rule of what is found */
const EXAMPLES = ["放管服 改革", "“放管服 改革”", "以奖代补"];
/** documents that are drawn at once, and more of them at each press */
const SHOWN = 20;

export function TextsView({ route }: { readonly route: Route }) {
  const t = words.value.texts;
  const { view: _, ...query } = route;
  const asked = wordsOf(route.q);
  const long = asked.length > MOST_WORDS || asked.join("").length > MOST_LETTERS;
  const now = useTexts(asked.length === 0 || long ? null : query);
  const { sum, running, error } = now;
  const [shown, setShown] = useState(SHOWN);
  const key = JSON.stringify(query);
  useEffect(() => setShown(SHOWN), [key]);
  useEffect(() => {
    document.title = `${route.q ? t.find(route.q) : t.name} · 政脉`;
  }, [route.q, t]);
  const active = FILTERS.filter((name) => route[name] !== "").length;
  const set = (more: Partial<Route>): void => navigate({ ...route, ...more }, { replace: true });
  const whole = sum.next === null;
  const begun = sum.searched > 0 || whole;
  const left = sum.documents - Math.min(shown, sum.items.length);
  const answer =
    asked.length === 0
      ? t.how
      : begun &&
        (whole ? (
          <Sentence text={t.answer(route.q, sum.total, sum.documents, sum.sentences)} />
        ) : (
          <Sentence text={t.soFar(sum.searched, sum.total, sum.documents, sum.sentences)} />
        ));
  return (
    <>
      <Ask
        answer={answer}
        acts={
          <a class="btn" href="/documents">
            {t.index}
          </a>
        }
      >
        {t.ask[0]}
        <Words key={route.q} value={route.q} onAsk={(q) => navigate({ ...route, q })} />
      </Ask>
      {(sum.choices !== null || active > 0) && (
        <FilterBar
          label={words.value.finish.filters}
          active={active}
          onClear={() => set({ level: "", place: "", year: "", genre: "" })}
        >
          {sum.choices &&
            FILTERS.map((name) => (
              <Choice
                key={name}
                name={name}
                value={route[name]}
                choices={sum.choices?.[name] ?? []}
                onChoose={(value) => set({ [name]: value })}
              />
            ))}
          {asked.length > 0 && !long && !whole && begun && <Progress of={now} />}
        </FilterBar>
      )}
      <div class={`page texts${sum.documents > 0 ? "" : " wide"}`} aria-busy={running}>
        <div class="main">
          {asked.length === 0 && <How />}
          {long && <Empty title={t.tooLong} why={t.tooLongWhy(MOST_WORDS, MOST_LETTERS)} />}
          {error && <Wrong error={error} retry={now.goOn} />}
          {running && !begun && <Waiting slow={false} stop={now.stop} />}
          {begun && sum.total === 0 && active === 0 && <EmptyCorpus />}
          {whole && sum.documents === 0 && (sum.total > 0 || active > 0) && <Empty title={t.none} why={t.noneWhy} />}
          {sum.documents > 0 && (
            <>
              <Years sum={sum} chosen={route.year} onChoose={(year) => set({ year })} />
              <section aria-labelledby="said">
                <h2 class="sec" id="said">
                  {t.documents}
                  <small>{left > 0 ? t.first(Math.min(shown, sum.items.length), sum.documents, whole) : ""}</small>
                </h2>
                {sum.items.slice(0, shown).map((item) => (
                  <SaidDocument key={item.document.id} said={item} q={route.q} />
                ))}
                {left > 0 && (
                  <p class="acts saying-more">
                    <button
                      type="button"
                      class="btn"
                      data-testid="more-said"
                      disabled={running && sum.items.length <= shown}
                      onClick={() => {
                        setShown(shown + SHOWN);
                        if (whole && sum.items.length < shown + SHOWN) now.list();
                      }}
                    >
                      {t.more(left)}
                    </button>
                  </p>
                )}
              </section>
            </>
          )}
        </div>
        {sum.documents > 0 && <Places sum={sum} route={route} onChoose={set} />}
      </div>
      <Stamp
        question={`texts/${route.q}`}
        facts={begun ? [t.stamp(sum.searched, sum.documents, sum.sentences)] : []}
        {...(asked.length > 0 && !long ? { table: () => flowOf(query) } : {})}
      />
    </>
  );
}

/** The slot of the question that is written into: Enter asks. */
function Words({ value, onAsk }: { readonly value: string; readonly onAsk: (q: string) => void }) {
  const t = words.value.texts;
  const [text, setText] = useState(value);
  const ask = (): void => {
    if (text.trim() !== value) onAsk(text.trim());
  };
  return (
    <span class="saying-slot">
      <input
        type="search"
        enterkeyhint="search"
        class="slot saying-words"
        data-testid="texts-q"
        aria-label={t.label}
        placeholder={t.placeholder}
        value={text}
        maxLength={2 * MOST_LETTERS}
        spellcheck={false}
        autocomplete="off"
        // an empty question is there to be filled in
        autofocus={value === ""}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) ask();
        }}
      />
      {t.ask[1]}
      <button type="button" class="btn ink" data-testid="texts-go" onClick={ask}>
        {t.go}
      </button>
    </span>
  );
}

function Progress({ of: { sum, running, stop, goOn } }: { readonly of: ReturnType<typeof useTexts> }) {
  const { texts: t, actions } = words.value;
  return (
    <span class="saying-on" role="status" data-testid="texts-progress">
      <progress value={sum.searched} max={sum.total} aria-label={t.searching(sum.searched, sum.total)} />
      <span class="dim num">
        {running ? t.searching(sum.searched, sum.total) : t.stopped(sum.total - sum.searched)}
      </span>
      <button type="button" class="btn" onClick={running ? stop : goOn}>
        {running ? actions.stop : t.goOn}
      </button>
    </span>
  );
}

function How() {
  const t = words.value.texts;
  return (
    <dl class="saying-how" data-testid="texts-how">
      {EXAMPLES.map((example, at) => (
        <div key={example}>
          <dt>
            <a href={textsAddress(example)}>{example}</a>
          </dt>
          <dd>{t.rules[at]}</dd>
        </div>
      ))}
    </dl>
  );
}
