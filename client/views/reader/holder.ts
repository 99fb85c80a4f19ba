/** Which document holds a line of a source, after people's words have changed its bounds or its name. */
import { signal } from "@preact/signals";
import { api } from "../../api/index.ts";
import { navigate, route } from "../../state/index.ts";

/** source and line of what was sent last: said on the document that holds the line now */
const mended = signal<{ readonly source: string; readonly line: number } | null>(null);

/** Whether the document on these lines of a source is the one that was corrected last. */
export const isMended = (source: string, first: number, last: number): boolean =>
  mended.value?.source === source && mended.value.line >= first && mended.value.line <= last;

const HOLDER =
  "MATCH (d:Document)-[:FROM_SOURCE]->(:Source {id: $source}) WHERE d.lineEnd >= $line RETURN d.id AS id, d.number AS number ORDER BY d.lineStart LIMIT 1";

/** Leads to the document that holds a line of a source, unless the reader has gone elsewhere meanwhile. */
export async function openAt(source: string, line: number): Promise<void> {
  const from = route.value;
  const { rows } = await api.cypher(new AbortController().signal, HOLDER, { source, line }, 1);
  const [id, number] = rows[0] ?? [];
  mended.value = { source, line };
  if (typeof id !== "string" || route.value !== from) return;
  const key = typeof number === "string" && id === `doc:${number}` ? number : id;
  navigate({ view: "reader", key, mark: "", q: "" });
}
