/** Plain text in the encodings that Chinese files come in. */
import type { FormatInput, FormatOutput } from "../format.ts";
import { decode } from "./decode.ts";

export const textFormat = {
  mediaType: "text/plain",
  recognises: (): boolean => true,
  read: ({ bytes }: FormatInput): FormatOutput => decode(bytes),
};
