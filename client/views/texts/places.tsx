/** Who says it: places, those with most documents first; a press narrows to one. */
import { useState } from "preact/hooks";
import { figure, word, words } from "../../i18n/index.ts";
import type { RouteOf } from "../../state/index.ts";
import { Segment, ShowAll } from "../../ui/index.ts";
import type { Said, Sum } from "./sum.ts";

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
  // in a corpus of many places the provinces say more at first
  const [by, setBy] = useState<"province" | "place" | "">("");
  const shown = by || (route.place === "" && saying(sum.places).length > FIRST ? "province" : "place");
  const places = saying(shown === "province" ? sum.provinces : sum.places);
  const most = Math.max(1, ...places.map(({ documents }) => documents));
  return (
    <aside class="panel saying-places" aria-labelledby="said-places" data-testid="said-places">
      <section>
        <h2 id="said-places">{t.texts.places}</h2>
        <p class="dim">{t.texts.yearsNote}</p>
        <Segment
          label={t.texts.places}
          value={shown}
          options={(["province", "place"] as const).map((value) => ({
            value,
            name: t.texts.by[value],
            testid: `said-by-${value}`,
          }))}
          onChoose={setBy}
        />
        <ul>
          {places.slice(0, all ? places.length : FIRST).map(({ key, name, documents, searched }) => {
            const place = key.startsWith("place:");
            const level = word(t.levels, key);
            const printed = place ? name : key === "national" ? level : t.texts.unplaced(level);
            const on = place ? route.place === key : route.level === key;
            return (
              <li key={key}>
                <button
                  type="button"
                  aria-pressed={on}
                  // a level has more than what is of no known place
                  disabled={!place && key !== "national"}
                  data-place={key}
                  title={t.texts.place(printed, documents, searched)}
                  onClick={() => onChoose(place ? { place: on ? "" : key } : { level: on ? "" : key })}
                >
                  <span class="clip">{printed}</span>
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
            <ShowAll count={places.length} onShow={() => setAll(true)} />
          </p>
        )}
      </section>
    </aside>
  );
}

/** Those that say it, most documents first. */
const saying = (of: ReadonlyMap<string, Said>): readonly Said[] =>
  [...of.values()]
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1));
