/** 出处: the words a relationship was read from, marked within their sentence. One form everywhere: panel, popover, card, sheet. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Evidence as EvidenceData, Passage } from "../../server/model/api.ts";
import { api } from "../api/index.ts";
import { word, words } from "../i18n/index.ts";
import { formatRoute, useResource } from "../state/index.ts";
import { familyOf } from "./codes.ts";
import { WholeDays } from "./frame.tsx";
import { Icon } from "./icons.tsx";
import { CertaintyLine, RelationChip } from "./signs.tsx";
import { tip } from "./tip.ts";

/** The address of the words in the reader. */
export const evidenceAddress = (evidence: EvidenceData): string =>
  formatRoute({
    view: "reader",
    key:
      evidence.documentNumber && evidence.documentId === `doc:${evidence.documentNumber}`
        ? evidence.documentNumber
        : evidence.documentId,
    mark: evidence.relationshipId,
    q: "",
  });

/** @param evidence where its documentId is "", the document is told by the server with the sentence */
export function Evidence({ evidence, heading }: { readonly evidence: EvidenceData; readonly heading?: string }) {
  const t = words.value;
  const figure = useRef<HTMLElement>(null);
  const seen = useSeen(figure);
  const { source, start, end } = evidence;
  const found = useResource(seen && source && end > start ? `${source} ${start} ${end}` : null, (signal) =>
    api.passage(signal, evidence),
  );
  const reader = found.data?.document;
  const whole: EvidenceData =
    evidence.documentId === "" && reader
      ? { ...evidence, documentId: reader.id, documentNumber: reader.number, documentTitle: reader.displayTitle }
      : evidence;
  return (
    <figure
      class={`ev ${familyOf(evidence.type)}`}
      data-testid="evidence"
      data-sentence={found.data !== null}
      ref={figure}
    >
      <figcaption class="evh">
        <RelationChip type={evidence.type} />
        <b {...tip(t.terms.relations[evidence.type as keyof typeof t.terms.relations])}>
          <WholeDays text={heading ?? word(t.relations, evidence.type)} />
        </b>
        {evidence.corrected && <span class="dim">{t.corrections.byPerson}</span>}
        {evidence.match && !evidence.corrected && <CertaintyLine match={evidence.match} />}
        {evidence.match && !evidence.corrected && (
          <span class="dim" {...tip(t.terms.matches[evidence.match === "alias" ? "none" : evidence.match])}>
            {t.matches[evidence.match]}
          </span>
        )}
      </figcaption>
      {evidence.quote ? (
        <Words evidence={evidence} passage={found.data} />
      ) : (
        <span class="evn dim">{t.evidence.none}</span>
      )}
      <p class="src">
        <span>{whole.documentNumber ?? whole.documentTitle}</span>
        <span class="num">{t.evidence.line(evidence.line)}</span>
        {found.data?.sample && <span class="sample-words">{t.reader.sampleWords}</span>}
        {whole.documentId !== "" && (
          <a href={evidenceAddress(whole)}>
            {t.actions.open}
            <Icon name="right" />
          </a>
        )}
      </p>
    </figure>
  );
}

/** The sentence once it is there, until then the words alone; a duty's task, where it stands elsewhere, above them. */
function Words({ evidence, passage }: { readonly evidence: EvidenceData; readonly passage: Passage | null }) {
  const t = words.value;
  const task = passage?.task ?? null;
  return (
    <>
      {task && (
        <>
          <span class="ln-no num">{task.line}</span>
          <q class="of-task" lang="zh-Hans" data-tip={t.evidence.task}>
            {plain(task.text)}
          </q>
        </>
      )}
      <span class="ln-no num">{passage?.line ?? evidence.line}</span>
      <q lang="zh-Hans">
        {passage && (passage.cutBefore ? "…" : "")}
        {passage && plain(passage.before).replace(/^\s+/, "")}
        <span class="hit-words">{evidence.quote}</span>
        {passage && plain(passage.after).trimEnd()}
        {passage && (passage.cutAfter ? "…" : "")}
      </q>
      {passage && passage.row.length > 0 && <Row cells={passage.row} />}
    </>
  );
}

/** A row of a table, each cell under its head: which column the words stand in says what the body has to do. */
function Row({ cells }: { readonly cells: Passage["row"] }) {
  return (
    <dl class="row" lang="zh-Hans" data-testid="evidence-row">
      {cells.map(({ head, cell, merged }) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>
            {cell || "—"}
            {merged && <small class="dim"> {words.value.evidence.merged}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Line breaks stay, blanks that only arrange the page do not. */
const plain = (text: string): string => text.replaceAll(/[ \t\u3000\u00a0]+/g, " ").replaceAll(/\s*\n\s*/g, "\n");

/** Whether an element has come near the window, or is printed: a list of hundreds asks for what is looked at. */
function useSeen(element: { readonly current: HTMLElement | null }): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current || seen) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      {
        rootMargin: "200px",
      },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [seen]);
  return seen;
}
