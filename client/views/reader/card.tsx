/** The card of one fact: what, relation, rule, certainty, target. On a phone a sheet from below. */
import type { DocumentPage, Mark } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { TakeBack } from "../../mend/index.ts";
import { formatRoute, language, route } from "../../state/index.ts";
import {
  CertaintyLine,
  CopyButton,
  cascadeAddress,
  Icon,
  kindOfId,
  networkAddress,
  nodeAddress,
  tip,
} from "../../ui/index.ts";
import type { Line, PlacedMark } from "./layout.ts";
import { doubtOf, Mend } from "./mend.tsx";
import { partWords } from "./parts.ts";
import { ruleWords } from "./rules.ts";
import { MarkChip, markFamily, markName, markType } from "./signs.tsx";
import "./card.css";

/** What a person said of a fact, and what the rules had read. */
function saidByPerson({ kind, readAs }: Mark): string {
  const t = words.value;
  if (readAs === null) return t.corrections.meant;
  return t.corrections.readAs(kind === "assignment" ? readAs : word(t.relations, readAs));
}

export function FactCard({
  page,
  placed,
  line,
  onSelect,
}: {
  readonly page: DocumentPage;
  readonly placed: PlacedMark;
  readonly line: Line;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  const { mark } = placed;
  const cited = page.cites.items.find((link) => link.document.id === mark.target)?.document;
  const cue = mark.cue
    ? line.text.slice(Math.max(0, mark.cue.start - line.start), Math.max(0, mark.cue.end - line.start))
    : "";
  const others = line.begins.filter((other) => other.id !== placed.id && other.mark.kind !== "title").slice(0, 8);
  const isDocument = mark.target !== null && kindOfId(mark.target) === "Document" && mark.target !== page.document.id;
  const doubt = doubtOf(mark);
  const key = cited?.key ?? mark.target ?? "";
  return (
    <div class={`card ${markFamily(mark)}`} role="dialog" aria-label={markName(mark)} tabIndex={-1} data-testid="card">
      <div class="ct">
        <MarkChip mark={mark} />
        <b {...tip(t.terms.relations[markType(mark) as keyof typeof t.terms.relations])}>{markName(mark)}</b>
        {mark.corrected && <span class="dim">{t.corrections.byPerson}</span>}
        {mark.match && !mark.corrected && <CertaintyLine match={mark.match} />}
        {mark.match && !mark.corrected && (
          <span class="dim" {...tip(t.terms.matches[mark.match === "alias" ? "none" : mark.match])}>
            {t.matches[mark.match]}
          </span>
        )}
        <button type="button" class="x" aria-label={t.actions.close} onClick={() => onSelect("")}>
          <Icon name="close" />
        </button>
      </div>
      <p class="card-no">{cited?.number ?? mark.label}</p>
      {cited?.number && <p class="cc">{cited.title}</p>}
      {doubt && (
        <p class="in-doubt" data-testid="in-doubt">
          <b {...tip(t.doubts.whys[doubt])}>{t.doubts.kinds[doubt]}</b>{" "}
          {mark.candidates.length > 0 &&
            t.doubts.candidates(mark.candidates.map(({ name }) => name).join(t.doubts.and))}
        </p>
      )}
      <dl>
        {cue && (
          <>
            <dt>{t.reader.cue}</dt>
            <dd>
              <span class="cue">{cue}</span>
            </dd>
          </>
        )}
        {mark.deadline && (
          <>
            <dt>{t.reader.deadline}</dt>
            <dd data-testid="card-deadline">{mark.deadline}</dd>
          </>
        )}
        <dt>{t.reader.line}</dt>
        <dd>{t.evidence.line(mark.line)}</dd>
        <dt {...tip(t.reader.ruleTerm)} tabIndex={0} class="term">
          {t.reader.rule}
        </dt>
        <dd>
          {ruleWords(mark.rule, language.value)} <code class="dim">{mark.rule}</code>
        </dd>
        <dt {...tip(t.reader.certaintyTerm)} tabIndex={0} class="term">
          {t.reader.certainty}
        </dt>
        <dd class="num" data-testid="certainty">
          {mark.confidence.toFixed(2)}
          {mark.parts.length > 1 && (
            <details class="sum">
              <summary>{t.reader.whyCertain}</summary>
              <ul>
                {mark.parts.map((part) => (
                  <li key={part.name}>
                    <span>{partWords(part.name, language.value)}</span>
                    <span>{`${part.value < 0 ? "−" : "+"}${Math.abs(part.value).toFixed(2)}`}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </dd>
        {mark.target === null && (
          <>
            <dt>{t.reader.target}</dt>
            <dd>{t.reader.property}</dd>
          </>
        )}
      </dl>
      <div class="acts">
        {mark.target !== null &&
          mark.target !== page.document.id &&
          kindOfId(mark.target) !== "Task" &&
          kindOfId(mark.target) !== "Source" && (
            <a class="btn" data-testid="to-target" href={nodeAddress(mark.target, key)}>
              {isDocument ? t.actions.toDocument : t.network.openPage}
            </a>
          )}
        {isDocument && (
          <a class="btn" href={cascadeAddress(key)}>
            {t.actions.cascade}
          </a>
        )}
        {mark.target !== null && (
          <a
            class="btn"
            data-testid="to-network"
            href={formatRoute({
              view: "network",
              roots: [page.document.key],
              layout: "force",
              select: mark.target,
              table: false,
            })}
            hidden={mark.target === page.document.id}
          >
            {t.actions.network}
          </a>
        )}
        {mark.target === page.document.id && (
          <a class="btn" href={networkAddress([page.document.key])}>
            {t.actions.network}
          </a>
        )}
        <CopyButton
          class="btn bare"
          icon="link"
          name={t.reader.permalink}
          text={() =>
            `${location.origin}${formatRoute({ view: "reader", key: page.document.key, mark: placed.id, q: "" })}`
          }
        />
      </div>
      {mark.correction !== null && <TakeBack correction={mark.correction}>{saidByPerson(mark)}</TakeBack>}
      {mark.relationshipId !== null && (
        <details class="wrong" data-testid="wrong" open={route.value.view === "reader" && route.value.mend === true}>
          <summary>{doubt ? t.corrections.openDoubt : t.corrections.open}</summary>
          <Mend
            key={mark.relationshipId}
            mark={mark}
            document={page.document}
            quote={line.text.slice(Math.max(0, mark.start - line.start), Math.max(0, mark.end - line.start))}
          />
        </details>
      )}
      {others.length > 0 && (
        <p class="others">
          <span>{t.reader.also}</span>
          {others.map((other) => (
            <button type="button" class="clip" key={`${other.id}.${other.index}`} onClick={() => onSelect(other.id)}>
              {markName(other.mark)} {other.mark.label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
