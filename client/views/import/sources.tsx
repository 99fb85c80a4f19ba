/** The files that the corpus was read from: by name, each with its documents, and each may be taken back. */
import { useState } from "preact/hooks";
import type { SourceList } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { useWrite, WriteProblem, WriteProgress } from "../../mend/index.ts";
import { useResource } from "../../state/index.ts";
import { ProblemLine } from "../../ui/index.ts";
import "./sources.css";

const PAGE = 8;
type Source = SourceList["items"][number];

export function Sources() {
  const t = words.value.sources;
  const [name, setName] = useState("");
  const [shown, setShown] = useState(PAGE);
  const [gone, setGone] = useState<string | null>(null);
  const found = useResource(`sources ${name} ${shown}`, (signal) =>
    api.sources(signal, { name: name.trim(), skip: 0, limit: Math.min(shown, 500) }),
  );
  // while other names are looked for, the field that they are typed into stays
  const list = found.last;
  const again = useWrite();
  const [anew, setAnew] = useState(false);
  if (list === null && found.error)
    return (
      <section class="sources">
        <h2 class="sec">{t.title}</h2>
        <ProblemLine error={found.error} retry={found.reload} />
      </section>
    );
  if (list === null || (list.total === 0 && name === "" && gone === null)) return null;
  return (
    <section class="sources" data-testid="sources">
      <h2 class="sec">
        {t.title}
        <small>{figure(list.total)}</small>
      </h2>
      <p class="dim">{t.note}</p>
      {list.older > 0 && (
        <div class="older" data-testid="older">
          <p>{t.older(list.older)}</p>
          <WriteProblem of={again} />
          <p class="acts">
            <button
              type="button"
              class="btn ink"
              disabled={again.busy}
              data-testid="read-again"
              onClick={() =>
                void again.change(
                  (token) => api.readAgain(token),
                  () => setAnew(true),
                )
              }
            >
              {again.busy ? t.readingAgain : t.readAgain}
            </button>
            <WriteProgress of={again} />
          </p>
        </div>
      )}
      {anew && list.older === 0 && (
        <p role="status" class="mended" data-testid="read-anew">
          {t.readAnew}
        </p>
      )}
      {gone !== null && (
        <p role="status" data-testid="source-gone">
          {t.gone(gone)}
        </p>
      )}
      {(list.total > PAGE || name !== "") && (
        <input
          class="field"
          type="search"
          value={name}
          placeholder={t.find}
          aria-label={t.find}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setShown(PAGE);
          }}
        />
      )}
      {found.error && <ProblemLine error={found.error} retry={found.reload} />}
      {list.total === 0 && <p class="dim">{words.value.corrections.nothing}</p>}
      <ul>
        {list.items.map((source) => (
          <Row key={source.id} source={source} onGone={() => setGone(source.name)} />
        ))}
      </ul>
      {list.total > list.items.length && list.items.length < 500 && (
        <button type="button" class="btn" onClick={() => setShown(shown + 5 * PAGE)}>
          {t.more(list.total - list.items.length)}
        </button>
      )}
    </section>
  );
}

function Row({ source, onGone }: { readonly source: Source; readonly onGone: () => void }) {
  const t = words.value.sources;
  const [asked, setAsked] = useState(false);
  const write = useWrite();
  const remove = () => write.change((token) => api.removeSource(source.id, token), onGone);
  return (
    <li data-testid="source">
      <span class="clip" title={[source.name, ...source.further].join("\n")}>
        {source.name}
        {source.sample && <small class="dim"> {t.sample}</small>}
      </span>
      <span class="num dim">{words.value.imports.found(source.documents)}</span>
      {!asked && (
        <button
          type="button"
          class="btn"
          aria-label={`${t.remove} ${source.name}`}
          onClick={() => setAsked(true)}
          data-testid="source-remove"
        >
          {t.remove}
        </button>
      )}
      {asked && (
        <form
          class="sure"
          onSubmit={(event) => {
            event.preventDefault();
            void remove();
          }}
        >
          <p>{t.sure(source.documents)}</p>
          <WriteProblem of={write} />
          <WriteProgress of={write} />
          <p class="acts">
            <button type="submit" class="btn ink" disabled={write.busy} data-testid="source-sure">
              {write.busy ? t.removing : t.remove}
            </button>
            <button type="button" class="btn bare" disabled={write.busy} onClick={() => setAsked(false)}>
              {t.keep}
            </button>
          </p>
        </form>
      )}
    </li>
  );
}
