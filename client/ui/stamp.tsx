/** The colophon: what a view can be cited by. */
import { useEffect } from "preact/hooks";
import type { Overview } from "../../server/model/api.ts";
import { words } from "../i18n/index.ts";
import { formatRoute, route } from "../state/index.ts";
import { askCorpus, corpus } from "./corpus.ts";
import { CopyButton } from "./frame.tsx";
import { SaveTable, type TableFlow, type TableTwin } from "./save-table.tsx";

export const today = (): string => new Date().toISOString().slice(0, 10);

/** `c3a941f7…` → `c3a9·41f7` */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)}·${hash.slice(4, 8)}`;

/**
 * What the address asks beside its subject: `direction=up&from=2019`. What restores the arrangement alone (which node
 * was expanded, where it is pinned, which row is chosen) is no parameter, and a statement stands on the page.
 */
export const stampParameters = (): string =>
  [...new URLSearchParams(formatRoute(route.value).split("?")[1] ?? "")]
    .filter(
      ([name]) =>
        !["grow", "pin", "hide", "root", "q", "select", "open", "cell", "mark", "at", "mend", "task", "name"].includes(
          name,
        ),
    )
    .map(([name, value]) => `${name}=${value}`)
    .join("&");

/** The line under a picture that is saved: by what it can be cited. @param answer how much is drawn, in words */
export function captionLine(question: string, answer: string): string {
  const t = words.value;
  const parameters = stampParameters();
  return [
    "政脉 Zhengmai",
    `${t.stamp.question} ${question}`,
    ...(parameters ? [`${t.finish.parameters} ${parameters}`] : []),
    answer,
    `${t.stamp.corpus} ${corpus.value ? shortHash(corpus.value.corpus.hash) : ""}`,
    today(),
  ].join(" · ");
}

/** What a citation of the corpus says of the sample in it. */
function restated({ corpus: { sample, sampleSources } }: Overview): string {
  const t = words.value.reader;
  return sampleSources === 0 ? "" : ` ${sample ? t.sampleCited : t.samplePartCited(sampleSources)}`;
}

export function Stamp({
  question,
  facts = [],
  citation,
  table,
}: {
  readonly question: string;
  readonly facts?: readonly string[];
  readonly citation?: () => string;
  /** a flow where the table is asked for when it is saved */
  readonly table?: () => TableTwin | TableFlow;
}) {
  useEffect(askCorpus, []);
  const t = words.value;
  const held = corpus.value;
  const parameters = stampParameters();
  const years =
    held?.byYear
      .map((row) => row.key)
      .filter((key) => /^\d{4}$/.test(key))
      .sort() ?? [];
  const span = years.length > 0 ? ` · ${years[0]}—${years.at(-1)}` : "";
  const cite =
    citation ??
    (() =>
      `政脉 Zhengmai. ${document.title}[DB/OL]. ${held ? `${t.stamp.corpus} ${shortHash(held.corpus.hash)}. ` : ""}[${today()}]. ${decodeURI(location.href)}${held ? restated(held) : ""}`);
  return (
    <footer class="stamp" data-testid="stamp">
      {held && (
        <span>
          {t.stamp.corpus} <code>{shortHash(held.corpus.hash)}</code> · {t.stamp.documents(held.held)}
          {span}
        </span>
      )}
      <span>
        {t.stamp.question} <code>{question}</code>
      </span>
      {parameters && (
        <span class="clip">
          {t.finish.parameters} <code>{parameters}</code>
        </span>
      )}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <span class="num">{today()}</span>
      <span class="on-paper">
        {t.finish.address} <code>{decodeURI(location.href)}</code>
      </span>
      <span class="grow" />
      <CopyButton text={cite} name={t.actions.cite} />
      <CopyButton text={() => location.href} name={t.actions.link} icon="link" />
      {table && <SaveTable table={table} />}
    </footer>
  );
}
