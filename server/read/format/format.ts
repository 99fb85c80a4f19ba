/** A format is a folder beside this file with one object of this shape; adding one adds a row to the list in ../index.ts. */
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
  | { readonly ok: false; readonly reason: Refusal["reason"]; readonly message: string };

export interface Format {
  readonly mediaType: string;
  /** whether the bytes (first) or the name (second) say that this format can read them; cheap */
  recognises(input: FormatInput): boolean;
  /** reads the whole input; says refusals as values and throws nothing */
  read(input: FormatInput): FormatOutput;
}
