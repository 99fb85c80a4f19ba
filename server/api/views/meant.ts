/** What the parameters of a saved question name: an id, or what a person writes of a document, a body or a place. */
import type { SearchAnswer } from "../../model/api.ts";
import { ID_PREFIX, type NodeLabel } from "../../model/index.ts";
import { QuestionError, questions } from "../../questions/index.ts";
import type { Store } from "../../store/index.ts";
import { search } from "./search.ts";

type Group = SearchAnswer["groups"][number];

const LABELS: Readonly<Partial<Record<string, NodeLabel>>> = {
  document: "Document",
  organization: "Organization",
  place: "Place",
};
/** things that may be meant and are told */
const TOLD = 5;

/**
 * The given parameters, with the id of the one thing that each names in the place of its number, title or name.
 * Ids stay as they are, whether the graph holds them or not.
 * @throws QuestionError where nothing is found under a name, or several things are and none is called exactly so
 */
export async function meantBy(
  store: Store,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const meant: Record<string, unknown> = { ...given };
  for (const parameter of questions().get(name)?.parameters ?? []) {
    const label = LABELS[parameter.type];
    const value = given[parameter.name];
    if (label === undefined || typeof value !== "string" || value === "" || value.startsWith(ID_PREFIX[label]))
      continue;
    const { groups, sought, near } = await search(store, value, TOLD);
    const found = groups.find(({ kind }) => kind === parameter.type);
    meant[parameter.name] = theOne(found, sought) ?? refuse(parameter.name, parameter.type, value, found, near);
  }
  return meant;
}

function theOne(found: Group | undefined, sought: string): string | undefined {
  if (found?.total === 1) return found.items[0]?.id;
  const called = found?.items.filter(({ key, name }) => key === sought || name === sought) ?? [];
  return called.length === 1 ? called[0]?.id : undefined;
}

function refuse(
  name: string,
  type: string,
  value: string,
  found: Group | undefined,
  near: SearchAnswer["near"],
): never {
  const told = (found?.items ?? []).map(({ id, name: called }) => `${id} (${called})`).join(", ");
  const more =
    found !== undefined && found.total > found.items.length ? `, and ${found.total - found.items.length} more` : "";
  const like =
    type === "document" && near.length > 0 ? `; numbers like it: ${near.map(({ number }) => number).join(", ")}` : "";
  throw new QuestionError(
    "parameter",
    `expected one ${type} for ${name}; under ${JSON.stringify(value)} ${told === "" ? `none is found${like}` : `are ${told}${more}`}`,
  );
}
