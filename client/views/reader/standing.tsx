/** Whether a document holds: as the corpus knows it, or as of a day that the reader sets, with the sentence that decides it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentPage, DocumentText } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { formatRoute } from "../../state/index.ts";
import { DayField, Evidence, nodeAddress, tip } from "../../ui/index.ts";
import { markId } from "./layout.ts";
import "./standing.css";

/** relationship whose sentence ends or changes the document that it points to */
const SAYS: Readonly<Record<string, string>> = {
  repealed: "REPEALS",
  replaced: "REPEALS",
  suspended: "SUSPENDS",
  amended: "AMENDS",
};

export function Standing({
  page,
  text,
  onDay,
}: {
  readonly page: DocumentPage;
  readonly text: DocumentText | null;
  readonly onDay: (day: string) => void;
}) {
  const t = words.value.standing;
  const card = page.document;
  const of = card.statusAsOf;
  const [setting, setSetting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (setting) box.current?.querySelector("input")?.focus();
  }, [setting]);
  return (
    <div class="standing" data-testid="standing" ref={box}>
      <p>
        <b {...tip(t.terms[(of?.state ?? card.status) as keyof typeof t.terms])}>
          {word(t.states, of?.state ?? card.status)}
        </b>
        {of || setting ? (
          <DayField label={t.asOf} value={of?.date ?? ""} onDay={onDay} />
        ) : (
          <button type="button" class="btn bare" data-testid="set-day" onClick={() => setSetting(true)}>
            {t.setDay}
          </button>
        )}
      </p>
      {of && <p class="dim">{t.why(of.state, of.on ?? "")}</p>}
      {of && <Words page={page} text={text} state={of.state} by={of.by} quote={of.quote} />}
    </div>
  );
}

/** The sentence: in the text that speaks of this one, or in this one. */
function Words({
  page,
  text,
  state,
  by,
  quote,
}: {
  readonly page: DocumentPage;
  readonly text: DocumentText | null;
  readonly state: string;
  readonly by: string | null;
  readonly quote: string | null;
}) {
  const link = page.citedBy.items.find((one) => one.document.id === by && one.evidence.type === SAYS[state]);
  if (link) return <Evidence evidence={link.evidence} />;
  if (by !== null)
    return (
      <a class="u" href={nodeAddress(by)}>
        {by.replace(/^doc:/, "")}
      </a>
    );
  if (quote === null) return null;
  const mark = text?.marks.find(
    (one) => one.kind === "validity" && text.text.slice(one.start, one.end).includes(quote),
  );
  const said = <q class="serif">{quote}</q>;
  return mark ? (
    <a
      class="u"
      href={formatRoute({
        view: "reader",
        key: page.document.key,
        mark: markId(mark),
        q: "",
        ...(page.document.statusAsOf ? { asOf: page.document.statusAsOf.date } : {}),
      })}
    >
      {said}
    </a>
  ) : (
    said
  );
}
