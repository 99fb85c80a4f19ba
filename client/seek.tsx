/** The search box of the running head: answers while one types, and works by keyboard alone. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer } from "../server/model/api.ts";
import { api } from "./api/index.ts";
import { askedBy } from "./asked.ts";
import { words } from "./i18n/index.ts";
import { phraseIn, screensMeant } from "./questions.ts";
import { navigate, parseRoute, useResource } from "./state/index.ts";
import { Icon, isLoose, KindGlyph, kindOfId, nodeAddress, textsAddress } from "./ui/index.ts";
import "./seek.css";

const KIND = { document: "Document", organization: "Organization", program: "Program", place: "Place" } as const;

/** between two letters of a key that is held down, in ms, and a little more: what is asked for is shown within 100 */
const PAUSE = 35;
/** questions offered at most: things come first */
const QUESTIONS = 3;

/** What is offered under one heading. */
interface Section {
  readonly name: string;
  readonly testid?: string;
  /** null where it is not told */
  readonly total: number | null;
  readonly hits: readonly {
    readonly name: string;
    readonly address: string;
    readonly sign: ComponentChildren;
    readonly detail?: string;
    readonly aside?: string;
    readonly testid?: string;
  }[];
}

/** Whether one of the two is the other with more letters behind it. */
const typedOn = (before: string, now: string): boolean => now.startsWith(before) || before.startsWith(now);

export function SeekBox({ big = false, initial = "" }: { readonly big?: boolean; readonly initial?: string }) {
  const t = words.value;
  const [text, setText] = useState(initial);
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  /** address of what the arrows have come to, and the answer whose list they went through: questions that come late do not change it */
  const [chosen, setChosen] = useState<{ readonly of: SearchAnswer | null; readonly address: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef(Number.NEGATIVE_INFINITY);
  /** what a hand that pauses has typed is asked for at once; of a quick one, or of a word that is held down, the last alone */
  const type = (now: string): void => {
    const at = performance.now();
    if (at - typed.current > PAUSE) setAsked(now.trim());
    typed.current = at;
    setText(now);
    setOpen(true);
    setChosen(null);
  };
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useResource(open && asked ? asked : null, (signal) => api.search(signal, asked, 5));
  // while somebody types on, the last answer stays; to other words it is none
  const last = found.last && typedOn(found.last.query, asked) ? found.last : null;
  const saved = useResource(open ? "questions" : null, (signal) => api.questions(signal)).last;
  const groups = last?.groups.filter((group) => group.items.length > 0) ?? [];
  const things = groups.flatMap((group) =>
    group.items.map((item) => ({ ...item, address: nodeAddress(item.id, item.key) })),
  );
  const meant = last === null ? [] : askedBy(saved?.questions ?? [], last, QUESTIONS);
  const items: readonly { readonly name: string; readonly address: string; readonly loose: boolean }[] = [
    ...things.map((item) => ({ ...item, loose: isLoose(item.id) })),
    ...meant.map((asked) => ({ ...asked, loose: false })),
  ];
  /** last of all: what is typed may stand in the texts, which are looked through elsewhere */
  const phrase = last?.query === asked ? phraseIn(last) : asked;
  const inTexts = textsAddress(phrase);
  /** where the number or name stands nowhere: those like it */
  const near = (items.length === 0 ? (last?.near ?? []) : []).map((item) => ({
    ...item,
    address: nodeAddress(item.id, item.key),
  }));
  const questions: Section = {
    name: t.search.questions,
    testid: "hit-questions",
    total: meant.length,
    hits: meant.map(({ name, address }) => ({
      name,
      address,
      sign: (
        <span class="asks" aria-hidden="true">
          {t.search.asks}
        </span>
      ),
    })),
  };
  const thingSections: readonly Section[] = groups.map(({ kind, total, items }) => ({
    name: t.kinds[KIND[kind]],
    total,
    hits: items.map((item) => ({
      name: item.name,
      address: nodeAddress(item.id, item.key),
      sign: <KindGlyph kind={kindOfId(item.id)} cited={item.held === false} />,
      detail: isLoose(item.id) ? t.search.loose : item.detail,
      aside: item.level ? t.levels[item.level] : "",
    })),
  }));
  // who asks what a screen answers is led there first, and then to what the sentence names
  const asks = last !== null && screensMeant(last).length > 0;
  const sections = (asks ? [questions, ...thingSections] : [...thingSections, questions]).filter(
    ({ hits }) => hits.length > 0,
  );
  const likes: Section = {
    name: t.search.near,
    total: null,
    hits: near.map((item) => ({
      name: item.name,
      address: item.address,
      sign: <KindGlyph kind={kindOfId(item.id)} cited={!item.held} />,
      detail: isLoose(item.id) ? t.search.loose : (item.number ?? item.detail),
      testid: "hit-near",
    })),
  };
  const options = [...[...sections, likes].flatMap(({ hits }) => hits.map(({ address }) => address)), inTexts];
  // what was chosen of one list is nothing in the next
  const at = chosen === null || chosen.of !== last ? -1 : options.indexOf(chosen.address);
  // what is meant where nothing else is: the one hit, or the one of this very name
  const named = items.filter((item) => item.name === asked && !item.loose);
  const only =
    last?.query !== text.trim() ? undefined : items.length === 1 ? items[0] : named.length === 1 ? named[0] : undefined;
  const shown = open && asked !== "" && last !== null;
  const go = (address: string): void => {
    setOpen(false);
    setChosen(null);
    const url = new URL(address, location.href);
    navigate(parseRoute(url.pathname, url.search));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const among = shown ? options.length : 0;
      const address = options[(at + step + among + (at === -1 && step === -1 ? 1 : 0)) % among];
      setChosen(address === undefined ? null : { of: last, address });
    } else if (event.key === "Enter" && text.trim()) {
      event.preventDefault();
      go(options[at] ?? only?.address ?? `/search?q=${encodeURIComponent(text.trim())}`);
      if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (open && text) setOpen(false);
      else if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
    }
  };
  const listId = big ? "hits-big" : "hits";
  /** one of the sections, in whatever order they stand */
  const list = (section: Section) => (
    <div key={section.name} role="group" aria-label={section.name} data-testid={section.testid}>
      <p class="of" aria-hidden="true">
        {section.name} {section.total}
      </p>
      {section.hits.map((hit) => {
        const place = options.indexOf(hit.address);
        return (
          <a
            key={hit.address}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={at === place}
            class={at === place ? "on" : ""}
            href={hit.address}
            tabIndex={-1}
            data-testid={hit.testid}
            onClick={() => setOpen(false)}
            onMouseDown={(event) => event.preventDefault()}
          >
            {hit.sign}
            <span class="clip">
              <b class="clip">{hit.name}</b>
              {hit.detail !== undefined && <small class="clip">{hit.detail}</small>}
            </span>
            {hit.aside !== undefined && <span class="dim">{hit.aside}</span>}
          </a>
        );
      })}
    </div>
  );
  return (
    <div
      class={big ? "seek-big" : "seek"}
      role="search"
      aria-label={big ? t.search.hint : t.search.label}
      ref={box}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) setOpen(false);
      }}
    >
      <Icon name="search" />
      <input
        type="text"
        data-seek={big ? undefined : true}
        data-testid={big ? "seek-big" : "seek"}
        role="combobox"
        aria-label={t.search.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        placeholder={t.search.hint}
        value={text}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={key}
      />
      <kbd>/</kbd>
      {shown && (
        <div class="hits" id={listId} role="listbox" aria-label={t.search.label} data-testid="hits">
          {sections.map(list)}
          {items.length === 0 && <p class="foot">{t.search.none}</p>}
          {near.length > 0 && list(likes)}
          <div role="group" aria-label={t.texts.inTexts}>
            <a
              id={`${listId}-${options.length - 1}`}
              role="option"
              aria-selected={at === options.length - 1}
              class={at === options.length - 1 ? "on" : ""}
              href={inTexts}
              tabIndex={-1}
              data-testid="hit-texts"
              onClick={() => setOpen(false)}
              onMouseDown={(event) => event.preventDefault()}
            >
              <span class="asks" aria-hidden="true">
                <Icon name="search" />
              </span>
              <b class="clip">{t.texts.find(phrase)}</b>
            </a>
          </div>
        </div>
      )}
    </div>
  );
}
