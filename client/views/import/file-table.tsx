/** Every file by its name: how large, what was found in it, or why it was refused. Refusals first. */
import { useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import { figure, word, words } from "../../i18n/index.ts";
import { useResource } from "../../state/index.ts";
import { Icon, ShowAll } from "../../ui/index.ts";
import { bytesText, MAX_BYTES } from "./batches.ts";
import type { Found, Report } from "./job.ts";

/** rows drawn at first, and at most: a folder may hold tens of thousands */
const [FIRST, MOST] = [12, 500] as const;
/** files that are asked about, whether they are still there: as many rows as the console gives */
const ASKED = 1000;
/** 第2号 before 第10号 */
const BY_NAME = new Intl.Collator("zh", { numeric: true });
const NONE: ReadonlySet<string> = new Set();

interface Row {
  readonly name: string;
  readonly file: File | null;
  readonly documents: number | null;
  /** it was read, and taken back since */
  readonly gone: boolean;
  readonly refusal: { readonly reason: string; readonly message: string } | null;
}

export function FileTable({
  files,
  found,
  refused,
  started,
  ended,
  onRemove,
}: {
  readonly files: readonly File[];
  readonly found: ReadonlyMap<string, Found>;
  readonly refused: Report["refused"];
  readonly started: boolean;
  readonly ended: boolean;
  readonly onRemove?: (file: File) => void;
}) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  const gone = useTakenBack(ended ? found : new Map());
  const refusals = new Map(refused.map((refusal) => [refusal.name, refusal]));
  const byName = new Map(files.map((file) => [file.name, file]));
  const names = [...new Set([...files.map((file) => file.name), ...refusals.keys(), ...found.keys()])];
  // an archive is told by the files within it
  const archives = new Set(names.flatMap((name) => (name.includes("/") ? [name.slice(0, name.indexOf("/"))] : [])));
  const rows: readonly Row[] = names
    .filter((name) => !archives.has(name) || refusals.has(name))
    .map((name) => ({
      name,
      file: byName.get(name) ?? null,
      documents: found.get(name)?.documents ?? null,
      gone: gone.has(found.get(name)?.source ?? ""),
      refusal: refusals.get(name) ?? null,
    }));
  const ordered = [...rows].sort(
    (a, b) =>
      Number(b.refusal !== null || b.documents === 0) - Number(a.refusal !== null || a.documents === 0) ||
      BY_NAME.compare(a.name, b.name),
  );
  return (
    <section>
      <h2 class="sec">
        {t.imports.files}
        <small>{figure(rows.length)}</small>
      </h2>
      <div class="scroll-x">
        <table class="tbl" data-testid="file-table">
          <thead>
            <tr>
              <th scope="col">{t.kinds.Source}</th>
              <th scope="col" class="r">
                {t.imports.size}
              </th>
              <th scope="col">{t.imports.state}</th>
              {onRemove && <th scope="col" />}
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, whole ? MOST : FIRST).map((row) => (
              <tr key={row.name}>
                <th scope="row" class={`fname${row.gone ? " dim" : ""}`}>
                  {row.name}
                </th>
                <td class="r num dim">{row.file ? bytesText(row.file.size) : ""}</td>
                <td>
                  <State row={row} started={started} />
                </td>
                {onRemove && (
                  <td class="r">
                    {row.file && (
                      <button
                        type="button"
                        class="tool"
                        aria-label={`${t.imports.remove} ${row.name}`}
                        title={t.imports.remove}
                        onClick={() => row.file && onRemove(row.file)}
                      >
                        <Icon name="close" />
                      </button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!whole && ordered.length > FIRST && (
        <p class="acts">
          <ShowAll count={ordered.length} testid="all-files" onShow={() => setWhole(true)} />
        </p>
      )}
      {whole && ordered.length > MOST && <p class="dim">{t.imports.more(ordered.length - MOST)}</p>}
    </section>
  );
}

/** ids of files that were read and are no longer in the corpus; of the first thousand */
function useTakenBack(found: ReadonlyMap<string, Found>): ReadonlySet<string> {
  const ids = [...found.values()].slice(0, ASKED).map(({ source }) => `src:${source}`);
  const still = useResource(ids.length > 0 ? `still ${ids.join(" ")}` : null, (signal) =>
    api.cypher(signal, "MATCH (s:Source) WHERE s.id IN $ids RETURN s.id", { ids }, ASKED),
  );
  if (still.data === null || still.data.truncated) return NONE;
  const held = new Set(still.data.rows.map(([id]) => String(id)));
  return new Set(ids.filter((id) => !held.has(id)).map((id) => id.slice("src:".length)));
}

function State({ row, started }: { readonly row: Row; readonly started: boolean }) {
  const t = words.value;
  if (row.refusal)
    return (
      <>
        <b class="bad">{t.imports.refused}</b> {word(t.imports.reasons, row.refusal.reason)}{" "}
        <small class="dim">{row.refusal.message}</small>
      </>
    );
  if (row.file && row.file.size > MAX_BYTES) return <span class="bad">{t.imports.tooLarge}</span>;
  if (row.gone)
    return (
      <span class="dim" data-testid="taken-back">
        {t.imports.takenBack}
      </span>
    );
  if (row.documents !== null)
    return row.documents === 0 ? (
      <span class="warn">{t.imports.noDocument}</span>
    ) : (
      <span>{t.imports.found(row.documents)}</span>
    );
  return <span class="dim">{started ? t.imports.waitingTurn : t.imports.chosen}</span>;
}
