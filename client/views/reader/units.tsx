/** Who has the tasks of a document: the largest at first, the others when they are asked for. */
import { useState } from "preact/hooks";
import type { DocumentPage } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { nodeAddress, ShowAll } from "../../ui/index.ts";

/** bodies listed at first */
const FIRST = 8;

export function Units({ page: { units, tasks: all } }: { readonly page: DocumentPage }) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  if (units.length === 0) return null;
  const most = units[0]?.tasks ?? 1;
  const shown = whole ? units : units.slice(0, FIRST);
  return (
    <section>
      <h3>
        {t.reader.units}
        <span class="n">{t.reader.unitsNote(all.total, units.length)}</span>
      </h3>
      <ul class="dp" data-testid="units">
        {shown.map(({ organization: { id, name }, tasks }) => (
          <li key={id}>
            <a href={nodeAddress(id)}>
              <span class="clip">{name}</span>
              <i style={{ width: `${(100 * tasks) / most}%` }} />
              <span class="num">{tasks}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < units.length && (
        <p class="rest">
          {t.department.more(units.length - shown.length)}{" "}
          <ShowAll count={units.length} testid="all-units" onShow={() => setWhole(true)} />
        </p>
      )}
    </section>
  );
}
