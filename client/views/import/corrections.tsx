/** What people decided about this corpus, each with who, when and why, and the way back. */
import { useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { forgetFact, useWrite, WriteProblem, WriteProgress } from "../../mend/index.ts";
import { useResource } from "../../state/index.ts";
import { nodeAddress } from "../../ui/index.ts";

export function CorrectionList() {
  const t = words.value.corrections;
  const found = useResource("corrections", (signal) => api.corrections(signal));
  const write = useWrite();
  const [taken, setTaken] = useState<string | null>(null);
  const items = found.data?.items ?? [];
  const takeBack = (key: string): void => {
    setTaken(key);
    void write.change(
      (token) => api.takeBack(key, token),
      () => forgetFact(key),
    );
  };
  return (
    <section class="corrections" data-testid="corrections">
      <h2 class="sec">
        {t.list}
        <small>{found.data?.total ?? ""}</small>
      </h2>
      <p class="dim">{found.data && items.length === 0 ? t.none : t.note}</p>
      <WriteProblem of={write} />
      <WriteProgress of={write} />
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <div>
              <b>{t.kinds[item.kind]}</b>{" "}
              {item.about ? (
                <>
                  <a class="u" href={nodeAddress(item.about.document)}>
                    {item.about.title}
                  </a>{" "}
                  {item.about.quote && <q class="serif">{item.about.quote}</q>}
                </>
              ) : (
                <Thing id={item.subject} />
              )}
              {item.kind === "head" && (
                <>
                  {" · "}
                  {words.value.evidence.line(item.line ?? 0)} {item.field && t.head.fields[item.field]}
                  {" → "}
                  <q class="serif">{item.value || t.head.none}</q>
                </>
              )}
              {item.kind !== "head" && item.value && (
                <>
                  {item.kind === "boundary" ? " · " : item.kind === "notSame" ? " ≠ " : " → "}
                  {item.node ? (
                    <a class="u" href={nodeAddress(item.node)}>
                      {item.value}
                    </a>
                  ) : (
                    <Thing id={item.value} />
                  )}
                </>
              )}
              <p class="dim">{[item.why, item.by, item.at?.slice(0, 10)].filter(Boolean).join(" · ")}</p>
            </div>
            <button type="button" class="btn" disabled={write.busy} onClick={() => takeBack(item.key)}>
              {write.busy && taken === item.key ? t.sending : t.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A node as a link to its page; a relationship, lines or a printed name as they stand in the file. */
function Thing({ id }: { readonly id: string }) {
  if (!/^(?:doc|org|prog|place):/.test(id)) return <code>{id}</code>;
  return (
    <a class="u" href={nodeAddress(id)}>
      {id.slice(id.indexOf(":") + 1)}
    </a>
  );
}
