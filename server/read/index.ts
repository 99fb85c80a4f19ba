/** Door of the room: bytes in, SourceText or a refusal out. */
import type { Refusal, SourceText } from "../model/index.ts";

export type ReadResult = { readonly ok: true; readonly source: SourceText } | { readonly ok: false; readonly refusal: Refusal };
