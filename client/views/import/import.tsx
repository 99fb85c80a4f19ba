/** Import: files or a folder are chosen, handed over, and each is told with what was found in it or why it was refused. */
import { useEffect } from "preact/hooks";
import { words } from "../../i18n/index.ts";
import { WriteProblem } from "../../mend/index.ts";
import type { RouteOf } from "../../state/index.ts";
import { Ask, Sentence, Stamp } from "../../ui/index.ts";
import { Brought } from "./brought.tsx";
import { CorrectionList } from "./corrections.tsx";
import { Doubts } from "./doubts.tsx";
import { Drop } from "./drop.tsx";
import { FileTable } from "./file-table.tsx";
import "./import.css";
import { Sources } from "./sources.tsx";
import { Chosen, Done, Failures, Running } from "./steps.tsx";
import { useImport } from "./use-import.ts";

export function ImportView({ route }: { readonly route: RouteOf<"import"> }) {
  const t = words.value;
  const of = useImport();
  const { files, jobs, phase, report, found, write } = of;
  const ended = phase === "ended";
  useEffect(() => {
    document.title = `${t.nav.import} · 政脉`;
  }, [t]);
  const summary = report && t.imports.summary(report.documents, report.new, report.unchanged, report.refused.length);
  const brought = ended && report && <Brought sources={[...found.values()].map(({ source }) => source)} />;
  const table = (files.length > 0 || found.size > 0) && (
    <FileTable
      files={files}
      found={found}
      refused={of.refused}
      started={phase !== "choosing"}
      ended={ended}
      {...(phase === "choosing" ? { onRemove: of.drop } : {})}
    />
  );
  return (
    <>
      <Ask answer={summary && ended ? <Sentence text={summary} /> : t.imports.answer}>{t.imports.ask}</Ask>
      <div class="page wide">
        <div class="main importing">
          <div class="imp">
            {phase === "choosing" && <Drop onFiles={of.take} />}
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void of.send();
              }}
            >
              <WriteProblem of={write} />
            </form>
            {phase === "choosing" && files.length > 0 && <Chosen of={of} />}
            {phase === "busy" && <Running of={of} />}
            <Failures of={of} />
            {ended && <Done of={of} />}
            {/* what is to be imported stands under its button; once it is read, what is doubtful comes first */}
            {!ended && table}
            {phase !== "busy" && <Doubts imports={report && ended ? jobs : []} asked={route.doubts} />}
            {report?.refused.length === 0 && brought}
            {ended && table}
            {report?.refused.length !== 0 && brought}
          </div>
          <aside class="imp">
            <CorrectionList />
            {phase !== "busy" && <Sources key={ended ? jobs.join() : ""} />}
          </aside>
        </div>
      </div>
      <Stamp question="import" facts={summary ? [summary] : []} />
    </>
  );
}
