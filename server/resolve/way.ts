/** A way to know a body by its name: what it is asked, and what it may answer. */
import type { Link } from "../model/index.ts";
import type { Body } from "./body.ts";
import type { Standpoint } from "./standpoint.ts";

export interface Asked {
  /** as printed, without blanks */
  readonly name: string;
  readonly at: Standpoint;
  /** of the document; null where it is not known */
  readonly year: number | null;
  /** whose a name without place is: the document's place, or the document */
  readonly here: string;
  /** the word for a place (市, 区, 省) of an earlier item of the same list */
  readonly listPrefix: string | null;
  /** the name as printed, a body of the document's place */
  own(outcome: Link["outcome"], reason: string, kind?: string): Body;
  /** the same question for another name, or from elsewhere */
  resolve(name: string, at: Standpoint): Body;
}

/** null where it says nothing of such a name */
export type Way = (asked: Asked) => Body | null;
