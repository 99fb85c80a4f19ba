/** （2015）, [2015], 【2015】 between the letters and the serial of a number, which may be left for a pen; 某公告[2015]第3号 may be a title. */
const YEAR =
  /[（([［【{｛]((?:19|20)\d\d)(?<=[\u4e00-\u9fffA-Za-z）)][ \t\u3000]{0,2}.{5})(?<![公通]告[ \t\u3000]{0,2}.{5})[）)\]］】}｝](?=[ \t\u3000]{0,8}(?:第?[ \t]?\d{1,5}[ \t]?)?号(?![楼院线桥路]))/g;
/** 某局关于…的公告（某政发【2020】17号）: in the bracket that closes a line, which may be a title's, and a title is told as it is printed */
const CLOSES_LINE = /^.{6}[^\n（）()]{0,14}[）)][ \t\r]*(?:\n|$)/;

/** The text with the brackets that GB/T 9704—2012, 7.2.5 sets round such a year, 〔2015〕; of the same length. */
export const withYearBrackets = (text: string): string =>
  text.replace(YEAR, (found, year: string, at: number) =>
    CLOSES_LINE.test(text.slice(at, at + 24)) ? found : `〔${year}〕`,
  );

/** (2OI9)l2号, 〔202O〕3号: a scan has letters for some of the figures */
const MISREAD = /[〔(（［【[][12][\dOoIl]{3}[〕)）］】\]]\s?第?[\dOoIl]{1,4}(?=号)/g;
const LETTER = /[OoIl]/g;

/** The text with figures for the letters O and l in numbers of documents; of the same length. */
export const withFigures = (text: string): string =>
  text.replace(MISREAD, (found) => found.replace(LETTER, (letter) => (letter === "O" || letter === "o" ? "0" : "1")));
