/** The list under the box. Its options are links that the box's arrows walk through. */
import { words } from "../i18n/index.ts";
import { Icon } from "../ui/index.ts";
import type { Hit, Offered, Section } from "./offered.tsx";

export function Hits({
  id,
  offered,
  at,
  onFollow,
}: {
  readonly id: string;
  readonly offered: Offered;
  /** place of what is chosen among the addresses; -1 where nothing is */
  readonly at: number;
  /** one is gone to in this window; several may be opened beside it */
  readonly onFollow: () => void;
}) {
  const t = words.value;
  const { sections, found, phrase, addresses } = offered;
  const option = (hit: Hit, place: number) => (
    <a
      key={hit.address}
      id={`${id}-${place}`}
      role="option"
      aria-selected={at === place}
      class={at === place ? "on" : ""}
      href={hit.address}
      tabIndex={-1}
      data-testid={hit.testid}
      onClick={(event) => event.ctrlKey || event.metaKey || event.shiftKey || onFollow()}
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
  const list = (section: Section) => (
    <div key={section.name} role="group" aria-label={section.name} data-testid={section.testid}>
      <p class="of" aria-hidden="true">
        {section.name} {section.total}
      </p>
      {section.hits.map((hit) => option(hit, addresses.indexOf(hit.address)))}
    </div>
  );
  const last = addresses.length - 1;
  const inTexts: Hit = {
    name: t.texts.find(phrase),
    address: addresses[last] ?? "",
    sign: (
      <span class="asks" aria-hidden="true">
        <Icon name="search" />
      </span>
    ),
    testid: "hit-texts",
  };
  return (
    <div class="hits" id={id} role="listbox" aria-label={t.search.label} data-testid="hits">
      {!found && <p class="foot">{t.search.none}</p>}
      {sections.map(list)}
      <div role="group" aria-label={t.texts.inTexts}>
        {option(inTexts, last)}
      </div>
    </div>
  );
}
