/** The search box of the running head: answers while one types, and works by keyboard alone. */
import { useRef, useState } from "preact/hooks";
import type { SearchAnswer } from "../../server/model/api.ts";
import { api } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import { navigate, parseRoute, useResource } from "../state/index.ts";
import { Icon } from "../ui/index.ts";
import { Hits } from "./hits.tsx";
import { offeredFor } from "./offered.tsx";
import "./seek.css";
import { useTyped } from "./use-typed.ts";

/** Whether one of the two is the other with more letters behind it. */
const typedOn = (before: string, now: string): boolean => now.startsWith(before) || before.startsWith(now);

export function SeekBox({ big = false, initial = "" }: { readonly big?: boolean; readonly initial?: string }) {
  const t = words.value;
  const { text, asked, type } = useTyped(initial);
  const [open, setOpen] = useState(false);
  /** address of what the arrows have come to, and the answer whose list they went through: questions that come late do not change it */
  const [chosen, setChosen] = useState<{ readonly of: SearchAnswer | null; readonly address: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const answer = useResource(open && asked ? asked : null, (signal) => api.search(signal, asked, 5)).last;
  // while somebody types on, the last answer stays; to other words it is none
  const last = answer && typedOn(answer.query, asked) ? answer : null;
  const saved = useResource(open ? "questions" : null, (signal) => api.questions(signal)).last;
  const offered = offeredFor(asked, last, saved?.questions ?? []);
  const { addresses } = offered;
  // what was chosen of one list is nothing in the next
  const at = chosen === null || chosen.of !== last ? -1 : addresses.indexOf(chosen.address);
  const shown = open && asked !== "" && last !== null;
  const listId = big ? "hits-big" : "hits";

  const step = (by: 1 | -1): void => {
    if (!shown) return;
    // from nowhere, up leads to the last one
    const from = at === -1 && by === -1 ? 0 : at;
    const address = addresses[(from + by + addresses.length) % addresses.length];
    setChosen(address === undefined ? null : { of: last, address });
  };
  /** What was typed has led somewhere: there the keyboard goes on, and the head has no more words of it. */
  const followed = (): void => {
    setOpen(false);
    setChosen(null);
    if (!big) type("");
    document.getElementById("content")?.focus({ preventScroll: true });
  };
  const go = (address: string): void => {
    followed();
    const url = new URL(address, location.href);
    navigate(parseRoute(url.pathname, url.search));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const typed = text.trim();
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter" && typed) {
      const only = last?.query === typed ? offered.only : undefined;
      go(addresses[at] ?? only ?? `/search?q=${encodeURIComponent(typed)}`);
    } else if (event.key === "Escape") {
      if (open && text) setOpen(false);
      else if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
    } else return;
    event.preventDefault();
  };
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
        onInput={(event) => {
          type(event.currentTarget.value);
          setOpen(true);
          setChosen(null);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={key}
      />
      <kbd>/</kbd>
      {shown && <Hits id={listId} offered={offered} at={at} onFollow={followed} />}
    </div>
  );
}
