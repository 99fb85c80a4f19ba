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

/** A correction that was taken back, and the row of the list that it keeps until the list is left. */
interface Gone {
  readonly item: KeptCorrection;
  readonly at: number;
}

/** The list with those that were taken back in their old places: nothing slides under the pointer. */
function withGone(items: readonly KeptCorrection[], gone: readonly Gone[]): readonly KeptCorrection[] {
  const rows = [...items];
  for (const { item, at } of [...gone].sort((a, b) => a.at - b.at))
    if (!items.some(({ key }) => key === item.key)) rows.splice(at, 0, item);
  return rows;
}

export function CorrectionList() {
  const t = words.value.corrections;
  const found = useResource("corrections", (signal) => api.corrections(signal));
  const write = useWrite();
  const [taken, setTaken] = useState<string | null>(null);
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const items = found.data?.items ?? [];
  const rows = withGone(items, gone);
  const isGone = (key: string): boolean => !items.some((item) => item.key === key);
  const section = useRef<HTMLElement>(null);
  // its button is gone with it: the focus stays on its line, which says so
  useLayoutEffect(() => {
    if (taken === null || !isGone(taken)) return;
    setTaken(null);
    if (document.activeElement === document.body) section.current?.querySelector<HTMLElement>("li.just")?.focus();
  }, [items]);
  const takeBack = async (item: KeptCorrection): Promise<void> => {
    const { key } = item;
    setTaken(key);
    const at = rows.indexOf(item);
    const done = await write.change(
      (token) => api.takeBack(key, token),
      () => {
        setGone((before) => [...before.filter((one) => one.item.key !== key), { item, at }]);
        forgetFact(key);
      },
    );
    if (!done) setGone((before) => before.filter((one) => one.item.key !== key));
  };
  return (
    <section class="corrections" ref={section} data-testid="corrections">
      <h2 class="sec" tabIndex={-1}>
        {t.list}
        <small>{found.data?.total ?? ""}</small>
      </h2>
      {found.error && <ProblemLine error={found.error} retry={found.reload} />}
      {found.data && (rows.length === 0 || items.length > 0) && (
        <p class="dim">{rows.length === 0 ? t.none : t.note}</p>
      )}
      <ul>
        {rows.map((item) => (
          <li
            key={item.key}
            class={isGone(item.key) ? `gone${gone.at(-1)?.item.key === item.key ? " just" : ""}` : ""}
            tabIndex={isGone(item.key) ? -1 : undefined}
          >
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
            {isGone(item.key) ? (
              <b role="status" data-testid="taken-back">
                {t.takenBack}
              </b>
            ) : (
              <UndoButton
                class="btn"
                busy={write.busy}
                sending={write.busy && taken === item.key}
                onClick={() => void takeBack(item)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A fact in words: what was denied of it struck through, what is meant instead, and where it was read. */
function Fact({ item, about }: { readonly item: KeptCorrection; readonly about: About }) {
  const t = words.value;
  const type = relationType(item.subject);
  const [, turn, line] = /^(begins|continues) (\d+)$/.exec(item.kind === "boundary" ? (item.value ?? "") : "") ?? [];
  const name = about.target && about.target !== about.quote ? about.target : null;
  /** another relation or role leaves what it leads to as it was */
  const leads = item.kind === "relation";
  return (
    <>
      {type && (
        <>
          <RelationChip type={type} /> {leads ? <s>{word(t.relations, type)}</s> : word(t.relations, type)}{" "}
        </>
      )}
      {item.field && `${t.corrections.head.fields[item.field]} `}
      {name && !leads && <s>{name}</s>}
      {turn && line && t.corrections.boundary.said[turn as "begins" | "continues"](Number(line))}
      {item.value !== null && !turn && (
        <>
          {" → "}
          <Said item={item} value={item.value} />
        </>
      )}
      {name && leads && ` · ${name}`}
      <Where item={item} about={about} />
    </>
  );
}

type About = NonNullable<KeptCorrection["about"]>;

/** The document that a correction speaks of, under its title of today, and the words; where it is gone, that. */
function Where({ item, about }: { readonly item: KeptCorrection; readonly about: About | null }) {
  const document = item.document ?? (about && { id: about.document, key: "", title: about.title });
  if (!document && !item.lost) return null;
  return (
    <p class="where">
      {document &&
        (item.lost ? (
          document.title
        ) : (
          <a class="u" href={nodeAddress(document.id, document.key)}>
            {document.title}
          </a>
        ))}{" "}
      {item.line !== null && `${words.value.evidence.line(item.line)} `}
      {about?.quote && <q class="serif">{about.quote}</q>}
      {item.lost && (
        <b class="bad" data-testid="lost">
          {words.value.corrections.lost}
        </b>
      )}
    </p>
  );
}

/** What is said instead: a relation, the words of a task, a node. */
function Said({ item, value }: { readonly item: KeptCorrection; readonly value: string }) {
  if (item.kind === "head") return <q class="serif">{value || words.value.corrections.head.none}</q>;
  if (item.kind === "relation") return <b>{word(words.value.relations, value)}</b>;
  if (item.kind === "text") return <q class="serif">{value}</q>;
  return <Thing id={value} />;
}

/** What is said of nodes, heads and lines, by their names. */
function Things({ item }: { readonly item: KeptCorrection }) {
  const t = words.value.corrections;
  return (
    <>
      {item.document || item.lost ? null : <Thing id={item.subject} />}
      {item.kind === "head" && (
        <>
          {item.field && t.head.fields[item.field]}
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
      {(item.document || item.lost) && <Where item={item} about={null} />}
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
