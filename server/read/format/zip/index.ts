/** ZIP archives of documents. What is in them is read by the other formats; inner names are words, never paths. */
import type { Container } from "../format.ts";
import { isZip } from "./signature.ts";

export const zipContainer: Container = {
  recognises: ({ bytes }) => isZip(bytes),
  entries: async (input, allowance) => (await import("./entries.ts")).entriesOf(input.bytes, allowance),
};
