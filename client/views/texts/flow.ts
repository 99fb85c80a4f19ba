/** Every sentence as a row, stretch after stretch. */
import type { Texts } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import type { TableFlow } from "../../ui/index.ts";
import { inLine, sentenceAddress } from "./document.tsx";
import type { TextsQuery } from "./use-texts.ts";

export function flowOf(query: TextsQuery): TableFlow {
  const t = words.value;
  return {
    name: `zhengmai-texts-${query.q}`,
    head: [
      t.reader.number,
      t.columns.title,
      t.reader.issuer,
      t.kinds.Place,
      t.reader.level,
      t.reader.genre,
      t.reader.date,
      t.texts.line,
      t.texts.sentence,
      t.texts.address,
    ],
    rows: (async function* () {
      for (let after: string | null = ""; after !== null; ) {
        const part: Texts = await api.texts(new AbortController().signal, {
          ...query,
          after,
          limit: 200,
          each: 50,
          spend: 5_000,
        });
        for (const { document: card, sentences } of part.items)
          for (const sentence of sentences)
            yield [
              card.number,
              card.title,
              card.issuers.map(({ name }) => name).join("、"),
              card.place?.name ?? "",
              t.levels[card.level],
              card.genre,
              card.issuedOn,
              sentence.line,
              inLine(sentence.pieces.map(({ text }) => text).join("")),
              decodeURI(location.origin + sentenceAddress(card.key, query.q, sentence.start)),
            ];
        after = part.next;
      }
    })(),
  };
}
