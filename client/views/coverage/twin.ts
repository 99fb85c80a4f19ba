/** The matrix as a table of cells, for CSV. */
import type { Coverage } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import type { TableTwin } from "../../ui/index.ts";
import { columnName } from "./columns.ts";
import { type Row, yearOf } from "./rows.ts";

/** One line per cell, with the words it stands on. */
export function twin(data: Coverage, rows: readonly Row[]): TableTwin {
  const t = words.value;
  const names = new Map(data.columns.map((column) => [column.id, columnName(column)]));
  return {
    name: "zhengmai-coverage",
    head: [
      t.reader.number,
      t.coverage.document,
      t.coverage.year,
      data.columns.some((column) => column.level === null) ? t.coverage.answeredIn : t.workload.place,
      t.coverage.state,
      t.coverage.searchedHead,
      t.coverage.citations,
      t.coverage.throughHead,
      t.evidence.title,
      t.coverage.citing,
    ],
    rows: rows.flatMap((row) =>
      row.cells.map((cell) => [
        row.document.number,
        row.document.title,
        yearOf(row),
        names.get(cell.column) ?? cell.column,
        t.states[cell.state],
        cell.searched,
        cell.citations,
        cell.through,
        cell.evidence[0]?.quote ?? "",
        cell.evidence[0] ? (cell.evidence[0].documentNumber ?? cell.evidence[0].documentTitle) : "",
      ]),
    ),
  };
}
