/** The places inside a place, each with how many documents are held of it. */
import type { PlacePage } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { nodeAddress, SaveTable } from "../../ui/index.ts";

export function Parts({ name, parts }: { readonly name: string; readonly parts: PlacePage["parts"] }) {
  const t = words.value;
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>
        {t.place.parts}
        <span class="n">{parts.length}</span>
        <SaveTable
          about={t.place.parts}
          testid="csv-part"
          table={() => ({
            name: `zhengmai-${name}-${t.place.parts}`,
            head: [t.kinds.Place, t.place.documents],
            rows: parts.map((part) => [part.name, part.documents]),
          })}
        />
      </h3>
      <ul class="parts">
        {parts.map((part) => (
          <li key={part.id}>
            <a class="u" href={nodeAddress(part.id)}>
              {part.name}
            </a>
            {part.documents > 0 ? (
              <span class="num dim">{t.stamp.documents(part.documents)}</span>
            ) : (
              <span class="hatch" role="img" aria-label={t.states.unknown} data-tip={t.states.unknown} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
