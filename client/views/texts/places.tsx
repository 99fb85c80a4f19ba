/** Who says it: places, those with most documents first; a press narrows to one. */
import { useState } from "preact/hooks";
import { figure, word, words } from "../../i18n/index.ts";
import type { RouteOf } from "../../state/index.ts";
import type { Sum } from "./sum.ts";

/** places that are shown at first */
const FIRST = 20;

export function Places({
  sum,
  route,
  onChoose,
}: {
  readonly sum: Sum;
  readonly route: RouteOf<"texts">;
  readonly onChoose: (more: { place?: string; level?: string }) => void;
}) {
  const t = words.value;
  const [all, setAll] = useState(false);
  const places = [...sum.places.values()]
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1));
  const most = Math.max(1, ...places.map(({ documents }) => documents));
  return (
    <aside class="panel saying-places" aria-labelledby="said-places" data-testid="said-places">
      <section>
        <h2 id="said-places">{t.texts.places}</h2>
        <p class="dim">{t.texts.yearsNote}</p>
        <ul>
          {places.slice(0, all ? places.length : FIRST).map(({ key, name, documents, searched }) => {
            const place = key.startsWith("place:");
            const shown = place ? name : word(t.levels, key);
            const on = place ? route.place === key : route.level === key;
            return (
              <li key={key}>
                <button
                  type="button"
                  aria-pressed={on}
                  data-place={key}
                  aria-label={t.texts.place(shown, documents, searched)}
                  title={t.texts.place(shown, documents, searched)}
                  onClick={() => onChoose(place ? { place: on ? "" : key } : { level: on ? "" : key })}
                >
                  <span class="clip">{shown}</span>
                  <span class="bar-of">
                    <i style={{ width: `${(100 * documents) / most}%` }} />
                  </span>
                  <span class="num">
                    {figure(documents)}
                    <small>/{figure(searched)}</small>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        {!all && places.length > FIRST && (
          <p class="acts">
            <button type="button" class="btn" onClick={() => setAll(true)}>
              {t.actions.all} {figure(places.length)}
            </button>
          </p>
        )}
      </section>
    </aside>
  );
}
