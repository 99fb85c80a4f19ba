/**
 * Search by words, alike on both engines: every word has to stand in the title, name, number or an alias. The engines' own
 * full-text indexes cut Han text differently, so membership is decided by CONTAINS (50 ms over 100,000 titles on either).
 */
import type { NodeLabel, Properties } from "../../model/index.ts";
import type { Hit } from "../port.ts";
import { type Engine, OWN_WORK } from "./engine.ts";
import { ours } from "./scan.ts";

const BRACKETED = /\s*[〔[［(（【]\s*((?:19|20)\d{2})\s*[〕\]］)）】]\s*(?:第\s*)?(?:0*(\d+)\s*(号)?)?/gu;

/** A text in which document numbers are in their normal form (国发〔2014〕49号), whatever their brackets, digits and spaces. */
export function normaliseNumbers(text: string): string {
  const plain = text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return plain
    .replace(
      BRACKETED,
      (_, year: string, serial: string | undefined, sign: string | undefined) =>
        `〔${year}〕${serial ?? ""}${sign ?? ""}`,
    )
    .trim();
}

const FIELDS: Partial<Record<NodeLabel, readonly string[]>> = {
  Document: ["title", "displayTitle", "number"],
  Organization: ["name", "shortName"],
  Place: ["name", "code"],
  Task: ["text"],
  Program: ["name"],
  Source: ["name"],
};

export async function searchNodes(
  engine: Engine,
  label: NodeLabel,
  text: string,
  limit: number,
): Promise<{ total: number; hits: readonly Hit[] }> {
  const whole = normaliseNumbers(text.normalize("NFC")).slice(0, 200);
  const words = [...new Set(whole.split(/[\s\u3000]+/u))].filter((word) => word !== "").slice(0, 12);
  if (words.length === 0 || limit < 1) return { total: 0, hits: [] };
  const tests = [
    ...(FIELDS[label] ?? []).map((field) => `coalesce(n.${field}, '') CONTAINS w`),
    "any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS w)",
  ];
  const { rows } = await engine.run(
    `MATCH (n:${label}) WHERE ${ours(engine, label)} AND all(w IN $words WHERE ${tests.join(" OR ")}) RETURN n.id AS id, coalesce(n.title, n.name, n.text, '') AS title, coalesce(n.number, '') AS number, coalesce(n.held, false) AS held`,
    { words },
    OWN_WORK,
  );
  const ranked = rows
    .map(([id, title, number, held]) => ({
      id: String(id),
      title: String(title),
      exact: number === whole || title === whole,
      held: held === true,
    }))
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        Number(b.held) - Number(a.held) ||
        a.title.length - b.title.length ||
        (a.id < b.id ? -1 : 1),
    );
  const ids = ranked.slice(0, limit).map(({ id }) => id);
  const { rows: full } = await engine.run(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, properties(n) AS properties`,
    { ids },
    OWN_WORK,
  );
  const properties = new Map(full.map(([id, each]) => [String(id), each as unknown as Properties]));
  const hits = ids.flatMap((id): readonly Hit[] => {
    const found = properties.get(id);
    return found ? [{ id, label, properties: found }] : [];
  });
  return { total: rows.length, hits };
}
