/** 出处: the words a relationship was read from. One form everywhere: panel, popover, card, sheet. */
import type { Evidence as EvidenceData } from "../../server/model/api.ts";
import { word, words } from "../i18n/index.ts";
import { formatRoute } from "../state/index.ts";
import { familyOf } from "./codes.ts";
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

export function Evidence({ evidence, heading }: { readonly evidence: EvidenceData; readonly heading?: string }) {
  const t = words.value;
  return (
    <figure class={`ev ${familyOf(evidence.type)}`} data-testid="evidence">
      <figcaption class="evh">
        <RelationChip type={evidence.type} />
        <b {...tip(t.terms.relations[evidence.type as keyof typeof t.terms.relations])}>
          {heading ?? word(t.relations, evidence.type)}
        </b>
        {evidence.match && <CertaintyLine match={evidence.match} />}
        {evidence.match && (
          <span class="dim" {...tip(t.terms.matches[evidence.match === "alias" ? "none" : evidence.match])}>
            {t.matches[evidence.match]}
          </span>
        )}
      </figcaption>
      {evidence.quote ? (
        <>
          <span class="ln-no num">{evidence.line}</span>
          <q>
            <span class="hit-words">{evidence.quote}</span>
          </q>
        </>
      ) : (
        <span class="evn dim">{t.evidence.none}</span>
      )}
      <p class="src">
        <span>{evidence.documentNumber ?? evidence.documentTitle}</span>
        <span class="num">{t.evidence.line(evidence.line)}</span>
        <a href={evidenceAddress(evidence)}>
          {t.actions.open}
          <Icon name="right" />
        </a>
      </p>
    </figure>
  );
}
