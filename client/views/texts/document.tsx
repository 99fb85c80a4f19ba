/** One document that says it: what it is, and the sentences, each a way to its place in the reader. */
import type { FoundDocument, FoundSentence } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { formatRoute } from "../../state/index.ts";
import { DocumentNumber, KindGlyph, tip } from "../../ui/index.ts";

/** The address of a sentence in the reader, its words looked for. */
export const sentenceAddress = (key: string, q: string, at?: number): string =>
  formatRoute({ view: "reader", key, mark: "", q, ...(at === undefined ? {} : { at }) });

export function SaidDocument({ said, q }: { readonly said: FoundDocument; readonly q: string }) {
  const t = words.value;
  const { document: card, sentences, total, sample } = said;
  const issuers = card.issuers.slice(0, 2).map(({ name }) => name);
  return (
    <article class="saying" data-testid="said">
      <header>
        <KindGlyph kind="Document" />
        <h3>
          <a href={sentenceAddress(card.key, q, sentences[0]?.start)} {...tip(card.title)}>
            {card.displayTitle}
          </a>
        </h3>
        <span class="when num">{card.issuedOn ?? t.texts.noDay}</span>
        <p class="dim">
          <span class="num">{card.number ? <DocumentNumber number={card.number} /> : t.reader.noNumber}</span>
          {issuers.length > 0 && <span>{issuers.join("、")}</span>}
          {card.place && !issuers.some((name) => name.includes(card.place?.name ?? "")) && (
            <span>{card.place.name}</span>
          )}
          {sample && <span class="sample-words">{t.reader.sampleWords}</span>}
        </p>
      </header>
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence.start}>
            <a href={sentenceAddress(card.key, q, sentence.start)} data-testid="said-sentence">
              <span class="ln-no num">{sentence.line}</span>
              <Words of={sentence} />
            </a>
          </li>
        ))}
      </ol>
      {total > sentences.length && (
        <a class="more" href={sentenceAddress(card.key, q)} data-testid="said-further">
          {t.texts.further(total - sentences.length)}
        </a>
      )}
    </article>
  );
}

/** As printed, without what only arranges the page: breaks and blanks between letters of one sentence. */
function Words({ of }: { readonly of: FoundSentence }) {
  return (
    <q lang="zh-Hans">
      {of.cutBefore && "…"}
      {of.pieces.map(({ text, found }, at) =>
        found ? (
          <mark key={at} class="hit-words">
            {inLine(text)}
          </mark>
        ) : (
          inLine(text)
        ),
      )}
      {of.cutAfter && "…"}
    </q>
  );
}

export const inLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, "").replaceAll(/[ \t\u3000\u00a0]+/g, " ");
