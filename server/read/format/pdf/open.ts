/** The text layer of a PDF as pdf.js gives it: pieces of text with their place on the page. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { withoutRadicals } from "../../../model/index.ts";
import { type Box, boxOf, type Grid, gridsOf, type Matrix, times } from "./rules.ts";

/** A piece of text; x and y grow to the right and down, in points, from the upper left corner of the page as it is shown. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  /** of the baseline */
  readonly y: number;
  readonly width: number;
  /** height of the font */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
  /** ruled tables, whose lines are drawn */
  readonly grids: readonly Grid[];
}

/** The file cannot be opened without its password. */
export const LOCKED = Symbol("locked");

/** text that is turned by more than this (sine of the angle) is a watermark or a note in the margin */
const UPRIGHT = 0.1;

/**
 * Reads the pages one by one.
 * @returns the pages, or {@link LOCKED}
 * @throws whatever pdf.js throws at bytes that are no PDF
 */
export async function pagesOf(bytes: Uint8Array): Promise<readonly PdfPage[] | typeof LOCKED> {
  const { getDocument, OPS, Util, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    // pdf.js takes the bytes over, and the caller still needs its own
    data: Uint8Array.from(bytes),
    // fonts that are not embedded name a character map of the standard: these are its files
    cMapUrl: `${join(folder, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const view = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const glyphs = content.items.flatMap((item): readonly Glyphs[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [a, b, c, d, e, f] = Util.transform(view.transform, item.transform) as readonly number[];
        const along = Math.hypot(a ?? 0, b ?? 0);
        if (along === 0 || (a ?? 0) <= 0 || Math.abs(b ?? 0) > UPRIGHT * along) return [];
        return [
          {
            text: withoutRadicals(item.str),
            x: e ?? 0,
            y: f ?? 0,
            width: item.width,
            size: Math.hypot(c ?? 0, d ?? 0) || along,
          },
        ];
      });
      const grids =
        glyphs.length === 0
          ? []
          : gridsOf(drawnOn(await page.getOperatorList(), view.transform as unknown as Matrix, OPS));
      pages.push({ width: view.width, height: view.height, glyphs, grids });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return LOCKED;
    throw error;
  } finally {
    await task.destroy();
  }
}

/** The boxes of all paths that are painted, in points from the upper left corner. */
function drawnOn(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  view: Matrix,
  ops: {
    readonly save: number;
    readonly restore: number;
    readonly transform: number;
    readonly constructPath: number;
    readonly endPath: number;
  },
): readonly Box[] {
  const boxes: Box[] = [];
  const kept: Matrix[] = [];
  let matrix = view;
  list.fnArray.forEach((operation, i) => {
    const args = list.argsArray[i];
    if (operation === ops.save) kept.push(matrix);
    else if (operation === ops.restore) matrix = kept.pop() ?? matrix;
    else if (operation === ops.transform) matrix = times(matrix, args as Matrix);
    else if (operation === ops.constructPath) {
      const [paint, , box] = args as readonly [number, unknown, ArrayLike<number> | null];
      // a path that only clips is not seen
      if (!box || paint === ops.endPath) return;
      boxes.push(boxOf(matrix, [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0]));
    }
  });
  return boxes;
}
