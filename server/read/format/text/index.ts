/** Plain text in the encodings that Chinese files come in. */
import type { Format } from "../format.ts";
import { decode } from "./decode.ts";

export const textFormat: Format = {
  mediaType: "text/plain",
  recognises: () => true,
  read: ({ bytes }) => decode(bytes),
};
