/** The node that is meant, found as anywhere else. */
import { useState } from "preact/hooks";
import type { SearchAnswer } from "../../server/model/api.ts";
import { api } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import { useResource } from "../state/index.ts";

export interface Hit {
  readonly id: string;
  readonly name: string;
  /** false: a body that no text names, told by its full official name */
  readonly held?: boolean;
}
type Kind = SearchAnswer["groups"][number]["kind"];

export function Meant({
  hit,
  onChoose,
  kinds,
  without,
  label,
  offered = [],
  byName = false,
}: {
  readonly hit: Hit | null;
  readonly onChoose: (hit: Hit | null) => void;
  readonly kinds: readonly Kind[];
  /** a node that cannot be meant */
  readonly without?: string;
  readonly label: string;
  /** nodes that are likely meant, before anything is looked for */
  readonly offered?: readonly Hit[];
  /** a body that is not held may be meant too, by its full official name */
  readonly byName?: boolean;
}) {
  const t = words.value.corrections;
  const [text, setText] = useState("");
  const wanted = text.trim();
  const found = useResource(wanted.length > 1 ? wanted : null, (signal) => api.search(signal, wanted, 8));
  const searched = (found.data?.groups ?? [])
    .filter((group) => kinds.includes(group.kind))
    .flatMap((group) => group.items.map((item): Hit => ({ id: item.id, name: `${item.name} ${item.detail}`.trim() })))
    .filter((item) => item.id !== without)
    .slice(0, 8);
  const own = wanted.replace(/\s+/gu, "");
  const named = byName && own.length >= FULL && !searched.some(({ id }) => id === `org:${own}`);
  const items = wanted.length > 1 ? searched : offered;
  return (
    <div class="meant">
      {wanted === "" && <Choices items={offered} chosen={hit} onChoose={onChoose} />}
      <label>
        {label}
        <input
          class="field"
          type="search"
          data-testid="mend-find"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onChoose(null);
          }}
        />
      </label>
      {hit && (wanted !== "" || !items.some(({ id }) => id === hit.id)) && (
        <p aria-live="polite">
          {t.chosen} <b>{hit.name}</b>
        </p>
      )}
      {!hit && wanted !== "" && (
        <>
          {found.data && wanted.length > 1 && items.length === 0 && !named && <p class="dim">{t.nothing}</p>}
          <Choices items={items} chosen={null} onChoose={onChoose} />
          {found.data && named && (
            <button
              type="button"
              class="btn by-name"
              data-testid="mend-by-name"
              onClick={() => onChoose({ id: `org:${own}`, name: own, held: false })}
            >
              {t.byName(own)}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** characters of the shortest name that holds a place and what a body does there: 涿州市水务局 and shorter */
const FULL = 5;

/** What may be meant, each with one press. */
function Choices({
  items,
  chosen,
  onChoose,
}: {
  readonly items: readonly Hit[];
  readonly chosen: Hit | null;
  readonly onChoose: (hit: Hit) => void;
}) {
  const t = words.value.corrections;
  return (
    <ul data-testid="mend-hits">
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            class="btn bare"
            aria-label={`${t.choose} ${item.name}`}
            aria-pressed={item.id === chosen?.id}
            onClick={() => onChoose(item)}
          >
            {item.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
