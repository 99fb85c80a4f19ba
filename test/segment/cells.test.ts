/** Tables whose cells stand on lines of their own: their rows are no documents. */
import { expect, it } from "vitest";
import { headsOf } from "./heads-of.ts";

it("a title over its day and its number is a row between two serials", () => {
  const rows = [1, 2, 3].map(
    (n) => `${n}\n甲市地方税务局关于第${n}类纳税人征收管理的公告\n2014年5月${n}日\n甲市地方税务局公告2014年第${n}号\n`,
  );
  const text = `甲市税务局关于公布废止文件目录的公告\n甲市税务局公告2022年第3号\n现将目录予以公布，自公布之日起废止。\n甲市税务局\n2022年9月28日\n附件\n废止文件目录\n序号\n标题\n发文日期\n文号\n${rows.join("")}`;
  expect(headsOf(text).map(({ title }) => title)).toEqual(["甲市税务局关于公布废止文件目录的公告"]);
  const single = text.slice(0, text.indexOf("2\n甲市地方"));
  expect(headsOf(single)).toHaveLength(1);
});
