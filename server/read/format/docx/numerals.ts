/** Numbers of list items in the formats of ST_NumberFormat (ECMA-376 part 1, 17.18.59) that Chinese documents use. */

import { inFigures, inNumerals } from "../../../lexicon/index.ts";

const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const HEAVENLY = "甲乙丙丁戊己庚辛壬癸";
const EARTHLY = "子丑寅卯辰巳午未申酉戌亥";

/** "" for bullets and for formats that print nothing. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case "bullet":
    case "none":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
    case "ideographLegalTraditional":
      return inNumerals(value);
    case "chineseLegalSimplified":
      return inNumerals(value, LEGAL, ["", "拾", "佰", "仟"]);
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return inFigures(String(value));
    case "ideographTraditional":
      return HEAVENLY.charAt((value - 1) % 10);
    case "ideographZodiac":
      return EARTHLY.charAt((value - 1) % 12);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case "decimalEnclosedParen":
      return `(${value})`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** A … Z, then AA … ZZ, as word processors count. */
function letters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let left = value > 3999 ? 0 : value;
  let out = "";
  for (const [size, sign] of ROMAN) {
    while (left >= size) {
      out += sign;
      left -= size;
    }
  }
  return out || String(value);
}
