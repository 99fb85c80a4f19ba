/** From a document to the pictures of what answers it. */
import type { DocumentCard } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { cascadeAddress, coverageAddress, networkAddress } from "../../ui/index.ts";

export function Ways({ document: card }: { readonly document: Pick<DocumentCard, "key" | "level"> }) {
  const t = words.value;
  return (
    <p class="acts gap">
      <a class="btn" href={cascadeAddress(card.key)} data-testid="document-cascade">
        {t.actions.cascade}
      </a>
      {card.level !== "county" && card.level !== "township" && (
        <a class="btn" href={coverageAddress(card.key)} data-testid="document-coverage">
          {t.coverage.ofOne}
        </a>
      )}
      <a class="btn" href={networkAddress([card.key])} data-testid="document-network">
        {t.actions.network}
      </a>
    </p>
  );
}
