/** What was just decided: that it shows, where it leads, and the way back. */
import type { ComponentChildren } from "preact";
import { words } from "../i18n/index.ts";

export function Done({ children }: { readonly children?: ComponentChildren }) {
  const t = words.value.corrections;
  return (
    <p role="status" class="mended" data-testid="mended">
      {t.saved} {children}{" "}
      <a class="u" href="/import">
        {t.undoThere}
      </a>
    </p>
  );
}
