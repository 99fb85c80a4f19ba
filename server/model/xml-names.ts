/**
 * Any text as an NMTOKEN of XML 1.0, which the schema of GraphML asks of ids: what is no NameChar is written as `_xHHHH_`
 * (ISO/IEC 9075-14), and so is an underscore that would be read as the beginning of that. Texts that differ stay different.
 */
export const nmtoken = (text: string): string =>
  text.replaceAll(
    /_(?=x[0-9a-f]{4,6}_)|[^-.\d:A-Z_a-z\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u{200c}-\u{200d}\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/gu,
    (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}_`,
  );
