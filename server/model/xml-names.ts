/**
 * Any text as an NMTOKEN, which the schema of GraphML asks of ids: what is no NameChar is written as `_xHHHH_`
 * (ISO/IEC 9075-14), and so is an underscore that would be read as the beginning of that. Texts that differ stay different.
 * A NameChar is what every edition of XML 1.0 takes for one; checkers of schemas keep to the fourth, where 、 and 〔 are none.
 */
export const nmtoken = (text: string): string =>
  text.replaceAll(
    /_(?=x[0-9a-f]{4,6}_)|[^-.\d:A-Z_a-z\u3007\u4e00-\u9fa5]/gu,
    (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}_`,
  );
