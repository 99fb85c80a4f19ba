/** The bar over a text: whose it is, and what one does in it. */
import type { ComponentChildren } from "preact";
import type { DocumentPage } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { CopyButton, cascadeAddress, Icon, KindGlyph } from "../../ui/index.ts";
import type { Marks } from "./use-marks.ts";

export function ReaderBar({
  page,
  marks: { position, shown, step },
  outline,
  onOutline,
  find,
  cited,
}: {
  readonly page: DocumentPage;
  readonly marks: Marks;
  /** whether the outline is open, where it lies over the text */
  readonly outline: boolean;
  readonly onOutline: () => void;
  /** where words are looked for */
  readonly find: ComponentChildren;
  /** the document as it is cited */
  readonly cited: () => string;
}) {
  const t = words.value;
  return (
    <div class="bh">
      <KindGlyph kind="Document" />
      <span class="num">{page.document.number ?? t.reader.noNumber}</span>
      <span class="clip">{page.document.displayTitle}</span>
      <div class="acts">
        <button
          type="button"
          class="btn bare only-small"
          aria-label={t.reader.outline}
          aria-expanded={outline}
          onClick={onOutline}
        >
          <Icon name="list" />
        </button>
        {find}
        <span class="dim num pos">
          {position >= 0 ? t.reader.position(position + 1, shown.length) : t.reader.marksShown(shown.length)}
        </span>
        <button
          type="button"
          class="btn bare"
          aria-label={t.actions.previous}
          data-tip={`${t.actions.previous} [`}
          onClick={() => step(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="btn bare"
          aria-label={t.actions.next}
          data-tip={`${t.actions.next} ]`}
          data-testid="next-mark"
          onClick={() => step(1)}
        >
          <Icon name="down" />
        </button>
        <a class="btn bare beside-find" href={cascadeAddress(page.document.key)} data-testid="bar-cascade">
          {t.actions.cascade}
        </a>
        <button type="button" class="btn bare wide-only" onClick={() => print()}>
          <Icon name="print" />
          {t.actions.print}
        </button>
        <CopyButton class="btn bare wide-only" text={cited} name={t.actions.cite} />
      </div>
    </div>
  );
}
