/** The steps of an import: files are chosen, read, and done. */
import { words } from "../../i18n/index.ts";
import { progressText } from "../../mend/index.ts";
import { Sentence } from "../../ui/index.ts";
import { bytesText } from "./batches.ts";
import type { Import } from "./use-import.ts";

/** What was chosen, and the button that hands it over. */
export function Chosen({ of }: { readonly of: Import }) {
  const t = words.value.imports;
  const { files, sendable } = of;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <p class="acts go">
      <button type="button" class="btn ink" onClick={of.send} disabled={sendable === 0} data-testid="send">
        {t.start(sendable)}
      </button>
      <button type="button" class="btn bare" onClick={of.clear}>
        {t.clear}
      </button>
      <span class="dim">{t.chosenCount(files.length, bytesText(bytes))}</span>
    </p>
  );
}

/** How far it has come. */
export function Running({ of: { far, now, sending, cancel } }: { readonly of: Import }) {
  const t = words.value.imports;
  const particulars = [
    now && (now.state.stage !== "reading" || sending === null) && progressText(now.state),
    sending && sending.of > 1 && t.sending(sending.batch, sending.of),
  ];
  return (
    <section class="now" aria-live="polite" data-testid="progress">
      <p data-testid="far">
        <Sentence text={t.readSoFar(far.read, far.files, far.documents)} />
        <small class="dim num">{particulars.filter(Boolean).join(" · ")}</small>
        {now?.lost === "away" && <span class="bad"> {t.lost}</span>}
      </p>
      <progress max={1} value={far.share} aria-label={t.running} />
      <button type="button" class="btn" onClick={cancel} data-testid="cancel">
        {t.cancel}
      </button>
    </section>
  );
}

/** What did not come through, and why. */
export function Failures({ of: { failures, followed } }: { readonly of: Import }) {
  const t = words.value.imports;
  return (
    <>
      {failures.map((failure) => {
        const stopped = failure.startsWith("cancelled");
        return (
          <p key={failure} role="status" class={stopped ? "" : "bad"} data-testid="failure">
            {stopped ? t.cancelled : `△ ${t.failed}。 ${failure}`}
          </p>
        );
      })}
      {followed.some(({ lost }) => lost === "gone") && <p role="status">{t.gone}</p>}
    </>
  );
}

/** What the graph has become by it, and where to go from here. */
export function Done({ of: { report, again } }: { readonly of: Import }) {
  const t = words.value.imports;
  return (
    <section data-testid="ended">
      {report && (
        <p class="sum" data-testid="summary">
          <Sentence
            text={t.change(report.change.upserted, report.change.deleted, report.doubtful, report.doubtfulHere)}
          />
        </p>
      )}
      <p class="acts">
        <a class="btn" href="/">
          {t.home}
        </a>
        <button type="button" class="btn bare" onClick={again}>
          {t.again}
        </button>
      </p>
    </section>
  );
}
