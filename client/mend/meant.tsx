/** The node that is meant, found as anywhere else. */
import { useState } from "preact/hooks";
import type { SearchAnswer } from "../../server/model/api.ts";
import { api } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import { useResource } from "../state/index.ts";

export interface Hit {
  readonly id: string;
  readonly name: string;
}
type Kind = SearchAnswer["groups"][number]["kind"];

export function Meant({
  hit,
  onChoose,
  kinds,
  without,
  label,
  offered = [],
}: {
  readonly hit: Hit | null;
  readonly onChoose: (hit: Hit | null) => void;
  readonly kinds: readonly Kind[];
  /** a node that cannot be meant */
  readonly without?: string;
  readonly label: string;
  /** nodes that are likely meant, before anything is looked for */
  readonly offered?: readonly Hit[];
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
  const items = wanted.length > 1 ? searched : offered;
  return (
    <div class="meant">
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
      {hit ? (
        <p aria-live="polite">
          {t.chosen} <b>{hit.name}</b>
        </p>
      ) : (
        <>
          {found.data && wanted.length > 1 && items.length === 0 && <p class="dim">{t.nothing}</p>}
          <ul data-testid="mend-hits">
            {items.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  class="btn bare"
                  aria-label={`${t.choose} ${item.name}`}
                  onClick={() => onChoose(item)}
                >
                  {item.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
