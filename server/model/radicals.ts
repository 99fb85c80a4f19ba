/**
 * Radicals for characters: fonts map the glyph of 民 or 页 to the code of its radical (⺠, ⻚) as well, and programs that write
 * PDF pick that code. They look the same and are never meant; text copied from such files carries them too.
 */

/** CJK Radicals Supplement that Unicode gives no compatibility mapping, radical and character by turns */
const SUPPLEMENT =
  "⺁厂⺆冂⺉刂⺊卜⺌小⺍小⺒巳⺓幺⺖忄⺗心⺘扌⺟母⺠民⺡氵⺢水⺣灬⺤爫⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺶羊⺷羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

const CHARACTERS = new Map<number, number>();
for (let i = 0; i + 1 < SUPPLEMENT.length; i += 2)
  CHARACTERS.set(SUPPLEMENT.charCodeAt(i), SUPPLEMENT.charCodeAt(i + 1));
for (let code = 0x2f00; code <= 0x2fd5; code++)
  CHARACTERS.set(code, String.fromCharCode(code).normalize("NFKC").charCodeAt(0));

/** The character that a radical of U+2E80–U+2FDF stands for; every other code is given back. */
export function characterOf(code: number): number {
  return code >= 0x2e80 && code <= 0x2fdf ? (CHARACTERS.get(code) ?? code) : code;
}

/** A text with characters for radicals; its length stays. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => String.fromCharCode(characterOf(radical.charCodeAt(0))));
}
