/** Whether a document holds on a given day, from the dates that texts give. */
import type { Properties } from "./graph.ts";

export type State =
  | "notIssued"
  | "notEffective"
  | "repealed"
  | "replaced"
  | "expired"
  | "suspended"
  | "trial"
  | "amended"
  | "inForce"
  | "unknown";

export interface StatusAsOf {
  /** the day asked for, ISO */
  readonly date: string;
  readonly state: State;
  /** the day that decides: of repeal, the last day of validity, … */
  readonly on: string | null;
  /** id of the document that says so, where it is another one */
  readonly by: string | null;
}

/**
 * The state of a document on a day (ISO), by its properties issuedOn, effectiveOn, expiresOn (last day, included), trial, and
 * repealedOn/suspendedOn/amendedOn with …By, and replacedBy where the text that repeals it takes its place. What ends a text goes before what changes it. `inForce` only where the text
 * gives a last day that is not over: that nobody repealed it is no knowledge, hence `unknown`.
 */
export function statusAsOf(properties: Properties, date: string): StatusAsOf {
  const text = (key: string): string | null => {
    const value = properties[key];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const is = (state: State, on: string | null = null, by: string | null = null): StatusAsOf => ({
    date,
    state,
    on,
    by,
  });
  const issued = text("issuedOn");
  if (issued !== null && date < issued) return is("notIssued", issued);
  const repealed = text("repealedOn");
  if (repealed !== null && repealed <= date) {
    const by = text("repealedBy");
    return is(by !== null && by === text("replacedBy") ? "replaced" : "repealed", repealed, by);
  }
  const expires = text("expiresOn");
  if (expires !== null && expires < date) return is("expired", expires);
  const suspended = text("suspendedOn");
  if (suspended !== null && suspended <= date) return is("suspended", suspended, text("suspendedBy"));
  const effective = text("effectiveOn");
  if (effective !== null && date < effective) return is("notEffective", effective);
  if (properties.trial === true) return is("trial", effective ?? issued);
  const amended = text("amendedOn");
  if (amended !== null && amended <= date) return is("amended", amended, text("amendedBy"));
  return expires === null ? is("unknown") : is("inForce", expires);
}
