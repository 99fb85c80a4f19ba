/** The English words of the interface: complete by type, sentence case. Titles of documents stay Chinese. */
import { asking } from "./en/asking.ts";
import { bringing } from "./en/bringing.ts";
import { codes } from "./en/codes.ts";
import { duties } from "./en/duties.ts";
import { frame } from "./en/frame.ts";
import { pictures } from "./en/pictures.ts";
import { reading } from "./en/reading.ts";
import { saying } from "./en/saying.ts";
import type { Dictionary } from "./zh.ts";

export const en: Dictionary = {
  ...frame,
  ...codes,
  ...reading,
  ...pictures,
  ...duties,
  ...asking,
  ...bringing,
  ...saying,
};
