/** Values of properties that the corpus itself knows: what the editor offers within a string. Pure. */
import type { Overview } from "../../../server/model/api.ts";
import type { Schema } from "./complete.ts";

type Values = NonNullable<Schema["values"]>[string];

/** Levels, years, places and the most cited documents, each under the properties that hold them. */
export function valuesIn({ byLevel, byYear, byPlace, mostCited }: Overview): NonNullable<Schema["values"]> {
  const plain = (labels: readonly (string | null)[]): Values =>
    [...new Set(labels)].flatMap((label) => (label ? [{ label, count: null }] : []));
  const documents = mostCited.map(({ document }) => document);
  return {
    level: byLevel.map(({ key, count }) => ({ label: key, count })),
    issuedOn: byYear.flatMap(({ key, count }) => (/^\d{4}$/.test(key) ? [{ label: key, count }] : [])),
    name: byPlace.map(({ name, count }) => ({ label: name, count })),
    id: plain([...documents.map(({ id }) => id), ...byPlace.map(({ key }) => key)]),
    number: plain(documents.map(({ number }) => number)),
    title: plain(documents.map(({ title }) => title)),
  };
}
