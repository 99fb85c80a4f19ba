/** What people decided about this corpus, each in words, with who, when and why, and the way back. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import {
  forgetFact,
  type KeptCorrection,
  relationType,
  UndoButton,
  useWrite,
  WriteProblem,
  WriteProgress,
} from "../../mend/index.ts";
import { useResource } from "../../state/index.ts";
import { nodeAddress, ProblemLine, RelationChip } from "../../ui/index.ts";

export function CorrectionList() {
  const t = words.value.corrections;
  const found = useResource("corrections", (signal) => api.corrections(signal));
  const write = useWrite();
  const [taken, setTaken] = useState<string | null>(null);
  const items = found.data?.items ?? [];
  const section = useRef<HTMLElement>(null);
  /** the one that is taken back, and where it stands, until the list is there without it: told by the press, not by what was drawn then */
  const leaving = useRef<{ readonly key: string; readonly at: number } | null>(null);
  // its button is gone with it: the focus goes to the next one, or to what the list says now
  useLayoutEffect(() => {
    const { current: gone } = leaving;
    if (gone === null || items.some(({ key }) => key === gone.key)) return;
    const buttons = section.current?.querySelectorAll<HTMLElement>("li > button") ?? [];
    const next = buttons[Math.min(gone.at, buttons.length - 1)] ?? section.current?.querySelector("h2");
    leaving.current = null;
    if (document.activeElement === document.body) next?.focus();
  }, [items]);
  const takeBack = async (key: string): Promise<void> => {
    setTaken(key);
    leaving.current = { key, at: items.findIndex((item) => item.key === key) };
    const done = await write.change(
      (token) => api.takeBack(key, token),
      () => forgetFact(key),
    );
    if (!done) leaving.current = null;
  };
  return (
    <section class="corrections" ref={section} data-testid="corrections">
      <h2 class="sec" tabIndex={-1}>
        {t.list}
        <small>{found.data?.total ?? ""}</small>
      </h2>
      {found.error && <ProblemLine error={found.error} retry={found.reload} />}
      {found.data && <p class="dim">{items.length === 0 ? t.none : t.note}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <div>
              <b>{t.kinds[item.kind]}</b>
              {" · "}
              {item.about ? <Fact item={item} about={item.about} /> : <Things item={item} />}
              <p class="dim">
                {[item.why || t.noReason, item.by || t.noName, item.at?.slice(0, 10)].filter(Boolean).join(" · ")}
              </p>
              {taken === item.key && <WriteProblem of={write} />}
              {taken === item.key && <WriteProgress of={write} />}
            </div>
            <UndoButton
              class="btn"
              busy={write.busy}
              sending={write.busy && taken === item.key}
              onClick={() => void takeBack(item.key)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A fact in words: relation and what it led to, struck through; what is meant instead; and where it was read. */
function Fact({
  item,
  about,
}: {
  readonly item: KeptCorrection;
  readonly about: NonNullable<KeptCorrection["about"]>;
}) {
  const t = words.value;
  const type = relationType(item.subject);
  const [, turn, line] = /^(begins|continues) (\d+)$/.exec(item.kind === "boundary" ? (item.value ?? "") : "") ?? [];
  return (
    <>
      {type && (
        <>
          <RelationChip type={type} /> {word(t.relations, type)}{" "}
        </>
      )}
      {about.target && about.target !== about.quote && <s>{about.target}</s>}
      {turn && line && t.corrections.boundary.said[turn as "begins" | "continues"](Number(line))}
      {item.value && !turn && (
        <>
          {" → "}
          <Said item={item} value={item.value} />
        </>
      )}
      <p class="where">
        <a class="u" href={nodeAddress(about.document)}>
          {about.title}
        </a>{" "}
        {about.quote && <q class="serif">{about.quote}</q>}
      </p>
    </>
  );
}

/** What is said instead: a relation, the words of a task, a node. */
function Said({ item, value }: { readonly item: KeptCorrection; readonly value: string }) {
  if (item.kind === "relation") return <b>{word(words.value.relations, value)}</b>;
  if (item.kind === "text") return <q class="serif">{value}</q>;
  return <Thing id={value} />;
}

/** What is said of nodes, heads and lines, by their names. */
function Things({ item }: { readonly item: KeptCorrection }) {
  const t = words.value.corrections;
  return (
    <>
      <Thing id={item.subject} />
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
            <Said item={item} value={item.value} />
          )}
        </>
      )}
    </>
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
