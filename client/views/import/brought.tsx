/** The documents that the files of an import hold, as links, with how much was read from each. */
import { useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { useResource } from "../../state/index.ts";
import { KindGlyph, nodeAddress, ShowAll } from "../../ui/index.ts";

const [FIRST, MOST] = [12, 200] as const;
/** files that are asked about: more documents than these hold are not listed */
const FILES = 5000;
const STATEMENT = `
  MATCH (d:Document)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $ids
  OPTIONAL MATCH (d)-[c:IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS]->(:Document)
  WITH d, count(c) AS cites
  OPTIONAL MATCH (d)-[a:ASSIGNS]->(:Task)
  WITH d, cites, count(a) AS tasks
  OPTIONAL MATCH (d)-[n:NAMES]->(:Program)
  RETURN d.id AS id, d.number AS number, d.displayTitle AS title, d.issuedOn AS issuedOn, cites, tasks, count(n) AS programs
  ORDER BY issuedOn, id`;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const counted = (value: unknown): number => (typeof value === "number" ? value : 0);

/** @param sources ids of the files */
export function Brought({ sources }: { readonly sources: readonly string[] }) {
  const t = words.value;
  const ids = sources.slice(0, FILES).map((id) => `src:${id}`);
  const found = useResource(ids.length > 0 ? ids.join(" ") : null, (signal) =>
    api.cypher(signal, STATEMENT, { ids }, MOST),
  );
  const [whole, setWhole] = useState(false);
  const rows = found.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section class="brought" data-testid="brought">
      <h2 class="sec">
        {t.imports.brought}
        <small>{found.data?.truncated ? t.questions.first(rows.length) : rows.length}</small>
      </h2>
      {rows.slice(0, whole ? MOST : FIRST).map((row) => {
        const [id, number, title, issuedOn] = row.slice(0, 4).map(text);
        return (
          <a class="drow" key={id} href={nodeAddress(id ?? "", number || id || "")}>
            <KindGlyph kind="Document" />
            <span class="clip">
              <b>{title || number || t.imports.untitled}</b>
              <small class="clip">
                {number || t.reader.noNumber} · {t.imports.facts(counted(row[4]), counted(row[5]), counted(row[6]))}
              </small>
            </span>
            <span class="dim num">{issuedOn}</span>
          </a>
        );
      })}
      {!whole && rows.length > FIRST && (
        <p class="acts">
          <ShowAll count={rows.length} testid="all-brought" onShow={() => setWhole(true)} />
        </p>
      )}
    </section>
  );
}
