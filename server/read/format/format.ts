/**
 * A format is a folder beside this file with one object of this shape; adding one adds a row to the list in ../index.ts.
 * The object itself is small: what it needs is loaded when its first file comes, so that a run over plain text loads nothing.
 */
import type { Refusal } from "../../model/index.ts";

export interface FormatInput {
  /** base name: a hint only, it may lie */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type FormatOutput =
  | {
      readonly ok: true;
      /** the text that everything downstream points into */
      readonly text: string;
      /** WHATWG label of the encoding that the bytes (or the text inside them) were decoded with */
      readonly encoding: string;
      readonly warnings: readonly string[];
      /** label → value of an index box outside the text */
      readonly metadata?: Readonly<Record<string, string>>;
      /** offset at which each page begins, for paged formats */
      readonly pageStarts?: readonly number[];
    }
  | FormatRefusal;

export interface FormatRefusal {
  readonly ok: false;
  readonly reason: Refusal["reason"];
  readonly message: string;
}

export interface Format {
  readonly mediaType: string;
  /** whether the bytes (first) or the name (second) say that this format can read them; cheap */
  recognises(input: FormatInput): boolean;
  /** reads the whole input; says refusals as values, throws nothing and rejects nothing */
  read(input: FormatInput): FormatOutput | Promise<FormatOutput>;
}

/** A file inside another, or the reason why it cannot be taken out. */
export type Entry =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | (FormatRefusal & { readonly name: string });

/** What may be taken out of one container, its inner containers included. */
export interface Allowance {
  /** bytes of one file */
  readonly maxBytes: number;
  /** bytes and files that are left for the whole container; whoever takes some out lowers them */
  left: { bytes: number; files: number };
}

/** A file that holds files. */
export interface Container {
  recognises(input: FormatInput): boolean;
  /** the files inside, in their order; one that cannot be read is an entry with its reason */
  entries(input: FormatInput, allowance: Allowance): Promise<readonly Entry[] | FormatRefusal>;
}
