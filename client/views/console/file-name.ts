/** What the answer to a statement is called as a file. Pure. */
import { tokenLines } from "../../../server/model/cypher.ts";

/** The name of the saved question that the statement is, else `zhengmai-` with the first label of the statement, without an ending. */
export function fileNameOf(
  statement: string,
  questions: readonly { readonly name: string; readonly statement: string }[],
): string {
  const saved = questions.find((question) => question.statement.trim() === statement.trim());
  if (saved) return saved.name;
  const label = tokenLines(statement)
    .flat()
    .find(({ kind }) => kind === "label");
  return ["zhengmai", ...(label?.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join("-");
}
