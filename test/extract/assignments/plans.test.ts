/** Who does what in plans and work points: short names of associations, names that a line breaks, towns beside bureaus, sentences that close an item. */
import { describe, expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "associations by their short names",
    "1.办好青少年篮球联赛。（市体育局牵头，市篮协、市计生协配合）\n2.开展送文艺下乡。（市文联、市作协、市剧协负责）",
    ["L:市体育局 C:市篮协,市计生协 | 办好青少年篮球联赛 | -", "R:市文联,市作协,市剧协 | 开展送文艺下乡 | -"],
  ],
  [
    "an office whose name ends as a role begins",
    "14.承接产业转移。\n牵头单位：市商务局\n责任单位：市工商联、市经协办",
    ["L:市商务局 R:市工商联,市经协办 | 承接产业转移 | -"],
  ],
  [
    "the width of a page breaks a name behind a bracket",
    "（二）清查林地资源，2021年6月底前建成数据库。（责任单位：市林业局、市水利局、各县（市、区）\n人民政府）",
    ["R:市林业局,市水利局,各县（市、区）人民政府 | 清查林地资源，2021年6月底前建成数据库 | 2021年6月底前建成"],
  ],
  [
    "the width of a page breaks the last name of a label",
    "3.壮大光伏玻璃产业。\n牵头单位：市工信局\n责任单位：市投资促进局、安源区政府、湘东区政府，安源工业\n园区管委会\n完成时限：2024年底\n4.发展新型储能。\n牵头单位：市发改委",
    [
      "L:市工信局 R:市投资促进局,安源区政府,湘东区政府,安源工业园区管委会 | 壮大光伏玻璃产业 | 2024年底",
      "L:市发改委 | 发展新型储能 | -",
    ],
  ],
  [
    "merged bureaus of a county",
    "二、申报资金初审，由县财政局牵头，县农业农村和科学技术局、县工业商务和信息化局配合。\n三、开展认证推广，由县市场监管局牵头。",
    [
      "L:县财政局 C:县农业农村和科学技术局,县工业商务和信息化局 | 申报资金初审 | -",
      "L:县市场监管局 | 开展认证推广 | -",
    ],
  ],
  [
    "towns lead, a bureau helps",
    "9.建设驼绒交易市场。旗工信局牵头，旗供销社配合。\n10.开展轮牧休牧试点。吉尔嘎镇、巴音苏木牵头，旗自然资源局配合。",
    ["L:旗工信局 C:旗供销社 | 建设驼绒交易市场 | -", "L:吉尔嘎镇,巴音苏木 C:旗自然资源局 | 开展轮牧休牧试点 | -"],
  ],
  [
    "items whose last sentence is their units, towns and zones among them",
    "（1）建设葡萄种植示范园。统一苗木，统一管理。市农业农村局、青石镇、凉水乡\n（2）完善酒庄标准。市市场监管局\n（3）拓展口岸展销。市商务局、边境经济合作区",
    [
      "R:市农业农村局,青石镇,凉水乡 | 建设葡萄种植示范园 | -",
      "R:市市场监管局 | 完善酒庄标准 | -",
      "R:市商务局,边境经济合作区 | 拓展口岸展销 | -",
    ],
  ],
  [
    "who answers for a stretch of river, field or forest",
    "8.建立田长制公示牌。（市田长制办公室、各级田长）\n9.开展巡河。（市河长办、各级河（湖）长）",
    ["R:市田长制办公室,各级田长 | 建立田长制公示牌 | -", "R:市河长办,各级河（湖）长 | 开展巡河 | -"],
  ],
  [
    "the last sentence of an item says with whom it is carried out",
    "7.布设耕地质量监测点240个，每三年评价一次。由市农业农村局会同市自然资源局、某某农业科学院实施。\n8.更新农田防护林。市林业局牵头，各乡镇配合。",
    [
      "R:市农业农村局 C:市自然资源局,某某农业科学院 | 布设耕地质量监测点240个，每三年评价一次 | -",
      "L:市林业局 C:各乡镇 | 更新农田防护林 | -",
    ],
  ],
  [
    "in what way somebody leads stands before the verb",
    "推广网箱养殖，由市农业农村局牵头，市科技局协同。加强用海管理，由市海洋局按《海域使用管理法》牵头办理。",
    ["L:市农业农村局 C:市科技局 | 推广网箱养殖 | -", "L:市海洋局 | 加强用海管理 | -"],
  ],
  [
    "a list of duties goes on with towns, whatever the verb",
    "县融媒体中心：策划系列报道。\n县供销社：开发旅游商品。\n南圣镇、毛阳镇、水满乡：改善镇容镇貌。\n县旅游协会：加强行业自律。",
    [
      "R:县融媒体中心 | 策划系列报道 | -",
      "R:县供销社 | 开发旅游商品 | -",
      "R:南圣镇,毛阳镇,水满乡 | 改善镇容镇貌 | -",
      "R:县旅游协会 | 加强行业自律 | -",
    ],
  ],
  [
    "who leads, who does, who supports in one sentence",
    "（五）粪污利用。由市生态环境局负责督导养殖场配套设施，按有关条例处罚；由市农业农村局负责推广沼气发电。\n（六）产业服务。由市金融局牵头扩大贷款规模，人民银行市分行配合；由市奶业中心负责建立检测平台。",
    [
      "R:市生态环境局 | 粪污利用 | -",
      "R:市农业农村局 | 推广沼气发电 | -",
      "L:市金融局 C:人民银行市分行 | 产业服务 | -",
      "R:市奶业中心 | 建立检测平台 | -",
    ],
  ],
  [
    "with whom somebody leads, and who carries out together",
    "一、完善水价机制。由区物价局牵头，会同区水务局于6月底前制定指导意见。\n二、推进智慧饮水。由区水务局、中国移动青河分公司共同实施。",
    ["L:区物价局 C:区水务局 | 完善水价机制 | 6月底前", "R:区水务局,中国移动青河分公司 | 推进智慧饮水 | -"],
  ],
  [
    "one item charges several; what the next says of a government is no duty",
    "二、明确职责。水利部门要科学调度水源；农业部门要组织技术人员深入田间；财政部门要及时拨付资金；电力部门要优先保证用电。\n三、加强督查。省政府将派出督查组赴各地检查。",
    [
      "R:水利部门 | 科学调度水源 | -",
      "R:农业部门 | 组织技术人员深入田间 | -",
      "R:财政部门 | 及时拨付资金 | -",
      "R:电力部门 | 优先保证用电 | -",
    ],
  ],
  [
    "branches of the parties",
    "3.开展“一党派一品牌”活动。民革南溪市总支、民建南溪市总支、九三学社南溪支社负责，市委统战部配合。\n4.整治民间场所。市民宗局牵头，市农办配合。",
    [
      "R:民革南溪市总支,民建南溪市总支,九三学社南溪支社 C:市委统战部 | 开展“一党派一品牌”活动 | -",
      "L:市民宗局 C:市农办 | 整治民间场所 | -",
    ],
  ],
  [
    "two bureaus together with a third",
    "（一）市卫生健康委会同市民政局制定服务规范。\n（二）市民政局推进养老机构公建民营，年底前完成2家。\n（三）市文广局、市体育局联合市旅游局组织自行车赛。\n（四）市农牧局负责产业园创建。",
    [
      "R:市卫生健康委 C:市民政局 | 会同市民政局制定服务规范 | -",
      "R:市民政局 | 推进养老机构公建民营，年底前完成2家 | 年底前完成",
      "R:市文广局,市体育局 C:市旅游局 | 联合市旅游局组织自行车赛 | -",
      "R:市农牧局 | 产业园创建 | -",
    ],
  ],
];

describe("duties in plans", () => {
  test.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).facts.map(whole)).toEqual(expected);
  });
});
