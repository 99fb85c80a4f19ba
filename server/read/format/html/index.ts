/** Web pages as saved from the sites of governments, and fragments of them. */
import type { Format } from "../format.ts";

/** characters in which a page shows itself */
const REACH = 4096;
const PAGE = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i;
const TAG =
  /<\/?(?:div|p|pre|table|tbody|tr|td|th|span|br|meta|script|style|link|h[1-6]|ul|ol|dl|dt|dd|li|font|center|section|article|a)(?:\s[^<>]{0,300})?\/?>/gi;

const BREAK = /^<br\b/i;
const ROW = /^[ \t]{0,3}\|.*\|[ \t]*$/m;

export const htmlFormat: Format = {
  mediaType: "text/html",
  recognises({ name, bytes }) {
    const start = beginning(bytes);
    if (PAGE.test(start)) return true;
    const tags = start.match(TAG) ?? [];
    // breaks alone stand in the cells of a table in Markdown too
    if (tags.every((tag) => BREAK.test(tag)) && ROW.test(start)) return false;
    return tags.length >= (/\.(?:s?html?|xhtml|aspx?|jsp|php)$/i.test(name) ? 1 : 8);
  },
  read: async ({ bytes }) => (await import("./read.ts")).readPage(bytes),
};

/** The first characters, one per byte: tags are ASCII in every encoding but UTF-16, whose zero bytes are left out. */
function beginning(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, wide ? REACH * 2 : REACH);
  return new TextDecoder("latin1").decode(wide ? start.filter((byte) => byte !== 0) : start);
}
