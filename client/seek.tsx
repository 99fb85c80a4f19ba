/** The search box of the running head: answers while one types, and works by keyboard alone. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer } from "../server/model/api.ts";
import { api } from "./api/index.ts";
import { askedBy } from "./asked.ts";
import { words } from "./i18n/index.ts";
import { navigate, parseRoute, useResource } from "./state/index.ts";
import { Icon, isLoose, KindGlyph, kindOfId, nodeAddress, textsAddress } from "./ui/index.ts";
import "./seek.css";

const KIND = { document: "Document", organization: "Organization", program: "Program", place: "Place" } as const;

/** between two letters of a key that is held down, in ms, and a little more: what is asked for is shown within 100 */
const PAUSE = 35;
/** questions offered at most: things come first */
const QUESTIONS = 3;

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
  const inTexts = textsAddress(asked);
  /** where the number or name stands nowhere: those like it */
  const near = (items.length === 0 ? (last?.near ?? []) : []).map((item) => ({
    ...item,
    address: nodeAddress(item.id, item.key),
  }));
  const options = [...[...items, ...near].map(({ address }) => address), inTexts];
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
  let index = -1;
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
          {groups.map((group) => (
            <div key={group.kind} role="group" aria-label={t.kinds[KIND[group.kind]]}>
              <p class="of" aria-hidden="true">
                {t.kinds[KIND[group.kind]]} {group.total}
              </p>
              {group.items.map((item) => {
                index += 1;
                const mine = index;
                return (
                  <a
                    key={item.id}
                    id={`${listId}-${mine}`}
                    role="option"
                    aria-selected={at === mine}
                    class={at === mine ? "on" : ""}
                    href={nodeAddress(item.id, item.key)}
                    tabIndex={-1}
                    onClick={() => setOpen(false)}
                    onMouseDown={(event) => event.preventDefault()}
                  >
                    <KindGlyph kind={kindOfId(item.id)} cited={item.held === false} />
                    <span class="clip">
                      <b class="clip">{item.name}</b>
                      <small class="clip">{isLoose(item.id) ? t.search.loose : item.detail}</small>
                    </span>
                    <span class="dim">{item.level ? t.levels[item.level] : ""}</span>
                  </a>
                );
              })}
            </div>
          ))}
          {meant.length > 0 && (
            <div role="group" aria-label={t.search.questions} data-testid="hit-questions">
              <p class="of" aria-hidden="true">
                {t.search.questions} {meant.length}
              </p>
              {meant.map(({ name, address }, place) => (
                <a
                  key={address}
                  id={`${listId}-${things.length + place}`}
                  role="option"
                  aria-selected={at === things.length + place}
                  class={at === things.length + place ? "on" : ""}
                  href={address}
                  tabIndex={-1}
                  onClick={() => setOpen(false)}
                  onMouseDown={(event) => event.preventDefault()}
                >
                  <span class="asks" aria-hidden="true">
                    {t.search.asks}
                  </span>
                  <span class="clip">
                    <b class="clip">{name}</b>
                  </span>
                </a>
              ))}
            </div>
          )}
          {items.length === 0 && <p class="foot">{t.search.none}</p>}
          {near.length > 0 && (
            <div role="group" aria-label={t.search.near}>
              <p class="of" aria-hidden="true">
                {t.search.near}
              </p>
              {near.map((item, place) => (
                <a
                  key={item.id}
                  id={`${listId}-${place}`}
                  role="option"
                  aria-selected={at === place}
                  class={at === place ? "on" : ""}
                  href={item.address}
                  tabIndex={-1}
                  data-testid="hit-near"
                  onClick={() => setOpen(false)}
                  onMouseDown={(event) => event.preventDefault()}
                >
                  <KindGlyph kind={kindOfId(item.id)} cited={!item.held} />
                  <span class="clip">
                    <b class="clip">{item.name}</b>
                    <small class="clip">{isLoose(item.id) ? t.search.loose : (item.number ?? item.detail)}</small>
                  </span>
                </a>
              ))}
            </div>
          )}
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
              <b class="clip">{t.texts.find(asked)}</b>
            </a>
          </div>
        </div>
      )}
    </div>
  );
}
