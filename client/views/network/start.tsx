/** Before there is a picture: a search, and the documents that most others stand on. */
import { words } from "../../i18n/index.ts";
import { MostCited, Start } from "../../start.tsx";
import { networkAddress } from "../../ui/index.ts";

export function NetworkStart() {
  const t = words.value.network;
  return (
    <Start ask={t.start} answer={t.startWhy} question="network">
      <MostCited address={(key) => networkAddress([key])} />
    </Start>
  );
}
