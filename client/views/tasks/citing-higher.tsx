/** The sentences in which the document of a task names what it carries out, forwards or rests on: each opens at its mark. */
import type { DocumentCard } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import { useResource } from "../../state/index.ts";
import { Answer, bareTitle, Evidence } from "../../ui/index.ts";

/** relations by which a document stands under another */
const UNDER: ReadonlySet<string> = new Set(["IMPLEMENTS", "BASED_ON", "FORWARDS"]);

/** @param of key of the task's document @param higher those whose sentences are shown, one each */
export function CitingHigher({ of, higher }: { readonly of: string; readonly higher: readonly DocumentCard[] }) {
  const t = words.value;
  const page = useResource(of, (signal) => api.document(signal, of));
  return (
    <Answer of={page}>
      {({ cites }) => {
        const said = higher.flatMap((card) => {
          const link = cites.items.find(
            ({ document, evidence }) => document.id === card.id && UNDER.has(evidence.type),
          );
          return link ? [link] : [];
        });
        if (said.length === 0) return null;
        return (
          <section data-testid="citing-higher">
            <h3>{t.department.citingHigher}</h3>
            {said.map(({ document, evidence }) => (
              <Evidence
                key={evidence.relationshipId}
                evidence={evidence}
                heading={`${word(t.relations, evidence.type)} ${document.number ?? bareTitle(document.displayTitle)}`}
              />
            ))}
          </section>
        );
      }}
    </Answer>
  );
}
