/** The Chinese words of the interface, a file for each area: this object is the type that every other language has to match. */
import type { Widen } from "./widen.ts";
import { asking } from "./zh/asking.ts";
import { bringing } from "./zh/bringing.ts";
import { codes } from "./zh/codes.ts";
import { duties } from "./zh/duties.ts";
import { frame } from "./zh/frame.ts";
import { pictures } from "./zh/pictures.ts";
import { reading } from "./zh/reading.ts";
import { saying } from "./zh/saying.ts";

export const zh = {
  ...frame,
  ...codes,
  ...reading,
  ...pictures,
  ...duties,
  ...asking,
  ...bringing,
  ...saying,
} as const;

export type Dictionary = Widen<typeof zh>;
