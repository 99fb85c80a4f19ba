/** One way to ask the HTTP interface, as its description tells of it. */
import type { z } from "zod";

export interface Operation {
  readonly path: string;
  readonly method?: "get" | "post" | "delete";
  readonly summary: string;
  readonly answer?: z.ZodType;
  readonly body?: z.ZodType;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly media?: string;
  /** 204 for a deletion, else 200, unless said */
  readonly status?: number;
}
