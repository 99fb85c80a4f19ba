/** From a document to the pictures of what answers it. */
import type { DocumentCard } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { cascadeAddress, coverageAddress, Icon, networkAddress } from "../../ui/index.ts";

type Subject = Pick<DocumentCard, "key" | "level">;

/** Where the ways lead: no county's document is answered by other places. */
function waysOf(card: Subject) {
  const t = words.value;
  return [
    { to: "cascade", href: cascadeAddress(card.key), name: t.actions.cascade },
    ...(card.level === "county" || card.level === "township"
      ? []
      : [{ to: "coverage", href: coverageAddress(card.key), name: t.coverage.ofOne }]),
    { to: "network", href: networkAddress([card.key]), name: t.actions.network },
  ];
}

export function Ways({ document: card }: { readonly document: Subject }) {
  return (
    <p class="acts gap">
      {waysOf(card).map(({ to, href, name }) => (
        <a class="btn" key={to} href={href} data-testid={`document-${to}`}>
          {name}
        </a>
      ))}
    </p>
  );
}

/** The same over the text, with the way to what stands below it: for a phone, where all of that is a long way down. */
export function WaysOver({ document: card }: { readonly document: Subject }) {
  const t = words.value.reader;
  return (
    <nav class="leads" aria-label={t.views} data-testid="ways-over">
      {waysOf(card).map(({ to, href, name }) => (
        <a class={`btn bare to-${to}`} key={to} href={href}>
          {name}
        </a>
      ))}
      <button type="button" class="btn bare" data-testid="to-facts" onClick={showPanel}>
        {t.toFacts}
        <Icon name="down" />
      </button>
    </nav>
  );
}

/** From the head of the page past outline and text. */
export function SkipToFacts() {
  return (
    <button type="button" class="skip" data-testid="skip-to-facts" onClick={showPanel}>
      {words.value.skipToFacts}
    </button>
  );
}

function showPanel(): void {
  const tab = document.querySelector<HTMLElement>('.read > .panel [role="tab"][aria-selected="true"]');
  tab?.focus({ preventScroll: true });
  tab?.closest(".panel")?.scrollIntoView({ block: "start" });
}
