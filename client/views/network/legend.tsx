/** The legend counts what there is, and filters: kinds of nodes, certainties of lines; beside it the words sought. */
import { legendOf, paintsAll, relationsIn, type Scene, type SceneLine } from "../../graph/index.ts";
import { word, words } from "../../i18n/index.ts";
import { type Certainty, CertaintyLine, FilterBar, familyOf, type Kind, KindGlyph, tip } from "../../ui/index.ts";

const CERTAINTIES = ["solid", "dashed", "dotted"] as const satisfies readonly Certainty[];

const MATCH = { solid: "number", dashed: "title", dotted: "none" } as const;

/** In words: a kind of the legend. */
export function kindWords(kind: string): string {
  const t = words.value;
  return kind === "Cited" ? t.network.cited : kind === "Document" ? t.network.held : t.kinds[kind as Kind];
}
export function certaintyWords(certainty: Certainty): string {
  const { matches, network } = words.value;
  // lines without a match, such as who issued a document, are as certain as a number
  return certainty === "solid" ? network.solid : matches[MATCH[certainty]];
}

/** Kinds and certainties in the picture with their numbers, in a fixed order. */
export function legendRows(scene: Scene): {
  readonly kinds: readonly (readonly [string, number])[];
  readonly certainties: readonly (readonly [Certainty, number])[];
} {
  const counts = legendOf(scene);
  return {
    kinds: [...counts].filter(([name]) => !name.startsWith("~")),
    certainties: CERTAINTIES.flatMap((certainty) => {
      const count = counts.get(`~${certainty}`) ?? 0;
      return count > 0 ? [[certainty, count] as const] : [];
    }),
  };
}

export function LegendBar({
  scene,
  lines,
  onToggle,
  onAlone,
  onClear,
  find,
  found,
  place,
  onFind,
  onNext,
}: {
  readonly scene: Scene;
  /** those that are drawn: where they are coloured, by what */
  readonly lines: readonly SceneLine[];
  readonly onToggle: (name: string) => void;
  /** a double click: only this kind, and all again */
  readonly onAlone: (kind: string) => void;
  /** all that is switched off comes back */
  readonly onClear: () => void;
  readonly find: string;
  readonly found: number;
  /** which of those found is chosen, from 1; 0 for none */
  readonly place: number;
  readonly onFind: (words: string) => void;
  readonly onNext: (step: 1 | -1) => void;
}) {
  const t = words.value;
  const { kinds, certainties } = legendRows(scene);
  return (
    <FilterBar label={t.network.legend} active={scene.off.size} onClear={onClear}>
      <span class="grp">
        <span class="lbl">{t.network.nodes}</span>
        {kinds.map(([kind, count]) => (
          <button
            type="button"
            class="tick"
            key={kind}
            aria-pressed={!scene.off.has(kind)}
            data-testid={`legend-${kind}`}
            onClick={({ detail }) => (detail === 2 ? onAlone(kind) : onToggle(kind))}
            {...tip(word(t.terms.kinds, kind === "Document" ? "held" : kind))}
          >
            <KindGlyph kind={kind === "Cited" ? "Document" : (kind as Kind)} cited={kind === "Cited"} />
            {kindWords(kind)} <b>{count}</b>
          </button>
        ))}
      </span>
      <span class="grp">
        <span class="lbl">{t.network.lines}</span>
        {certainties.map(([certainty, count]) => (
          <button
            type="button"
            class="tick"
            key={certainty}
            aria-pressed={!scene.off.has(`~${certainty}`)}
            data-testid={`legend-${certainty}`}
            onClick={() => onToggle(`~${certainty}`)}
            {...tip(t.terms.matches[MATCH[certainty]])}
          >
            <CertaintyLine certainty={certainty} />
            {certaintyWords(certainty)} <b>{count}</b>
          </button>
        ))}
      </span>
      {lines.length > 0 && paintsAll(lines) && (
        <span class="grp" data-testid="legend-relations">
          {relationsIn(lines).map(([type, count]) => (
            <span class={`lg ${familyOf(type)}`} key={type} {...tip(word(t.terms.relations, type))}>
              <CertaintyLine certainty="solid" /> {word(t.relations, type)} <b class="num">{count}</b>
            </span>
          ))}
        </span>
      )}
      <span class="grp kept locate" role="search" aria-label={t.network.find}>
        <input
          type="search"
          data-find
          data-testid="find"
          aria-label={t.network.find}
          placeholder={t.network.find}
          value={find}
          onInput={(event) => onFind(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") onNext(event.shiftKey ? -1 : 1);
            else if (event.key === "Escape") {
              event.preventDefault();
              onFind("");
              event.currentTarget.blur();
            }
          }}
        />
        <output class="num dim" data-testid="found">
          {find === "" ? <kbd>f</kbd> : t.network.found(place, found)}
        </output>
      </span>
    </FilterBar>
  );
}
