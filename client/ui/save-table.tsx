/** A table as a file: UTF-8 with its mark, as RFC 4180 has it. */
import { useState } from "preact/hooks";
import { type ApiError, failureOf } from "../api/index.ts";
import { words } from "../i18n/index.ts";
import { saveFile } from "./files.ts";
import { Icon } from "./icons.tsx";
import { ProblemLine } from "./problem-line.tsx";
import { csvFile } from "./text.ts";
import "./save-table.css";

export interface TableTwin {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
/** a table whose rows come one after another */
export interface TableFlow extends Omit<TableTwin, "rows"> {
  readonly rows: AsyncIterable<readonly (string | number | null)[]>;
}

export function SaveTable({
  table,
  about,
  testid = "csv",
}: {
  readonly table: () => TableTwin | TableFlow;
  /** what is saved, where several tables stand on a page */
  readonly about?: string;
  readonly testid?: string;
}) {
  const t = words.value;
  const [failed, setFailed] = useState<ApiError | null>(null);
  return (
    <>
      <button
        type="button"
        class="csv"
        data-testid={testid}
        aria-label={about && `${about} ${t.actions.csv}`}
        onClick={() => {
          setFailed(null);
          const { name, head, rows } = table();
          csvFile(head, rows).then(
            (file) => saveFile(`${name}.csv`, file),
            (error: unknown) => setFailed(failureOf(error)),
          );
        }}
      >
        <Icon name="save" />
        <span>{t.actions.csv}</span>
      </button>
      {failed && <ProblemLine error={failed} />}
    </>
  );
}
