/**
 * Whether a number is that of a standard, and no 发文字号: the letters of its kind, with /T, /Z or the like where it only
 * recommends, and a figure (GB 5749—2006, GB/T 9704—2012, DB13/T 2700—2018, after 国家标准管理办法 and the codes of trades).
 */
export const isStandard = (number: string | null): boolean =>
  number !== null && /^[A-Z]{2,4}(?:\d{2,4})?(?:\s*\/\s*[A-Z]{1,2})?\s*\d/u.test(number);
