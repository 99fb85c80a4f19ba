/** PDF files written object by object (ISO 32000-1), with a Chinese font that is named and not embedded. */

export interface Words {
  readonly text: string;
  /** points from the left and from the top of an A4 page */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** degrees */
  readonly turned?: number;
}

/** A straight line, in the same points. */
export interface Drawn {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The lines of a table's borders, the whole grid drawn. */
export function grid(columns: readonly number[], rows: readonly number[]): readonly Drawn[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  return [
    ...rows.map((y): Drawn => ({ from: [left, y], to: [right, y] })),
    ...columns.map((x): Drawn => ({ from: [x, top], to: [x, bottom] })),
  ];
}

const HEIGHT = 842;

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("");

function content(marks: readonly (Words | Drawn)[]): string {
  return marks
    .map((mark) => {
      if ("from" in mark)
        return `0.5 w ${mark.from[0]} ${HEIGHT - mark.from[1]} m ${mark.to[0]} ${HEIGHT - mark.to[1]} l S`;
      return written(mark);
    })
    .join("\n");
}

function written({ text, x, y, size = 16, turned = 0 }: Words): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  return `BT /F1 ${size} Tf ${cos} ${sin} ${turned ? `-${sin}` : sin} ${cos} ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`;
}

/** @param locked whether a password is asked for */
export function pdf(pages: readonly (readonly (Words | Drawn)[])[], locked = false): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + i * 2} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
    ...pages.flatMap((words, i) => {
      const stream = content(words);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + i * 2} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ];
    }),
  ];
  let out = "%PDF-1.5\n";
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = out.length;
  const lock = locked
    ? `/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${"5a".repeat(32)}>/U<${"a5".repeat(32)}>>>/ID[<00><00>]`
    : "";
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}trailer<</Size ${objects.length + 1}/Root 1 0 R${lock}>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(out);
}

/** Lines of a page set 28 to the line like official documents, the first line of a paragraph indented by two characters. */
export function set(
  paragraphs: readonly string[],
  options: { y?: number; characters?: number; x?: number } = {},
): readonly Words[] {
  const { characters = 28, x = 72 } = options;
  let y = options.y ?? 150;
  const words: Words[] = [];
  for (const paragraph of paragraphs) {
    for (let at = 0, first = true; at < paragraph.length; first = false) {
      const indent = first ? 2 : 0;
      let [line, room] = ["", characters - indent];
      for (const character of paragraph.slice(at)) {
        room -= character < "\u0080" ? 0.5 : 1;
        if (room < 0) break;
        line += character;
      }
      words.push({ text: line, x: x + indent * 16, y });
      at += line.length;
      y += 28;
    }
  }
  return words;
}
