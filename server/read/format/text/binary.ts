/** The first bytes of files that are not text, by the names a person would use for them. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: string; readonly advice?: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "a PNG picture" },
  { bytes: [0xff, 0xd8, 0xff], kind: "a JPEG picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: "a GIF picture" },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: "a PDF" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "a ZIP archive or an Office file" },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    kind: "an old Word, Excel or WPS file, or one locked by a password",
    advice: "save it as DOCX",
  },
  { bytes: [0x1f, 0x8b], kind: "a gzip archive" },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: "a RAR archive", advice: "pack it as ZIP" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: "a 7z archive", advice: "pack it as ZIP" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: "a program" },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], kind: "a program" },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], kind: "a database" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: "an RTF document", advice: "save it as DOCX" },
];

/** What the bytes begin like and, where a text can be had from it, what to do first; or null. */
export function signatureOf(bytes: Uint8Array): { readonly kind: string; readonly advice?: string } | null {
  return SIGNATURES.find((s) => s.bytes.every((b, i) => bytes[i] === b)) ?? null;
}
