/** What a laid-out cascade is made of. */
import type { Band } from "./bundles.ts";
import type { Column, PlacedDocument, Route } from "./shapes.ts";
import type { Trunk } from "./trunks.ts";

/** Where the lines to what a column folds come in. */
export interface PlacedBand {
  readonly bundle: string;
  readonly band: Band;
  /** left side of the column */
  readonly x: number;
  readonly y: number;
}
export interface CascadeLayout {
  readonly nodes: ReadonlyMap<string, PlacedDocument>;
  readonly routes: ReadonlyMap<string, Route>;
  /** what many lines of one side of a box have in common */
  readonly trunks: readonly Trunk[];
  readonly bands: readonly PlacedBand[];
  readonly columns: readonly Column[];
  /** marks of the line of days: days since the root, or the calendar (a year, a month) where the root has no date */
  readonly ticks: readonly { readonly x: number; readonly at: number | string }[];
  /** x of the rule behind a root without a date, which stands before the calendar; null where there is none */
  readonly before: number | null;
  /** x before which days are measured and behind which the documents without a date stand; null where there are none, or no others */
  readonly undated: number | null;
  /** width of a box */
  readonly box: number;
  /** between two columns */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
}
