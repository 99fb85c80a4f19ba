/** Whether a decoding makes Chinese text: wrong guesses give rare ideographs, private-use and odd symbols. */

const COMMON = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理世车政务府令局委厅市县省镇村乡街办".replace(
    /\s/g,
    "",
  ),
);

/** Share (0–1) of the non-ASCII characters in a sample that are common Han, Chinese punctuation or full-width forms. */
export function plausibility(text: string): number {
  let seen = 0;
  let common = 0;
  let frequent = 0;
  let ideographs = 0;
  const n = Math.min(text.length, 20_000);
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) continue;
    seen++;
    if (c >= 0x4e00 && c <= 0x9fa5) {
      common++;
      ideographs++;
      if (COMMON.has(text.charAt(i))) frequent++;
    } else if (
      (c >= 0x2010 && c <= 0x2027) ||
      (c >= 0x3000 && c <= 0x301f) ||
      (c >= 0xff01 && c <= 0xffe5) ||
      c === 0xb7
    ) {
      common++;
    }
  }
  if (seen === 0) return 1;
  // Han that are all rare are a wrong decoding: real prose has at least one frequent character in seven
  if (ideographs >= 20 && frequent * 7 < ideographs) return 0;
  return common / seen;
}
