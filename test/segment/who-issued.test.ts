/** Who issued a text, and when, where neither signature nor title says it in so many words. */
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { headsOf } from "./heads-of.ts";

const one = (text: string) => headsOf(text)[0];

describe("a seal that is lent", () => {
  const notice = (title: string, end: string): string =>
    `${title}\n临安委办〔2021〕12号\n各县区人民政府：\n现就有关事项通知如下。\n一、加强检查。\n二、加强督办。\n${end}\n2021年6月3日\n`;
  const OWN = "临河市安全生产委员会办公室关于开展渡口检查的通知";
  it.each([
    ["under the name", OWN, "临河市安全生产委员会办公室\n临河市应急管理局（代章）", "临河市安全生产委员会办公室"],
    ["where the title names the body", OWN, "临河市应急管理局（代章）", "临河市安全生产委员会办公室"],
    ["where nothing else names one", "关于开展渡口检查的通知", "临河市应急管理局（代章）", "临河市应急管理局"],
    ["in short", OWN, "临河市应急管理局（代）", "临河市安全生产委员会办公室"],
    [
      "under a name that goes on",
      OWN,
      "临河市安全生产委员会\n办公室\n（临河市应急管理局代章）",
      "临河市安全生产委员会办公室",
    ],
    ["a seal of one's own", "关于开展渡口检查的通知", "临河市应急管理局（盖章）", "临河市应急管理局"],
  ])("%s", (_name, title, end, issuer) => {
    expect(one(notice(title, end))?.issuers).toEqual([issuer]);
  });
});

describe("a name over the day that its letters do not show to be a body's", () => {
  const notice = (end: string): string =>
    `关于做好汛期值守的通知\n各有关单位：\n为做好汛期值守，现将有关事项通知如下。\n一、加强值守。\n${end}\n2020年5月6日\n`;
  it.each(["临河市气象台", "国务院法制办公室秘书行政司", "货币市场操作室", "临河镇综治办", "临河公路管理段"])(
    "%s",
    (name) => {
      expect(one(notice(`特此通知。\n${name}`))?.issuers).toEqual([name]);
    },
  );
  it.each(["特此通知", "妥否，请批示", "联系人：何某", "何某某", "二、加强检查"])("%s is none", (line) => {
    expect(one(notice(line))?.issuers).toEqual([]);
  });
});

describe("the first paragraph names who decides", () => {
  const call = (opening: string, end = ""): string =>
    `关于禁止在河道内游泳的通告\n${opening}\n一、禁止在河道内游泳。\n二、违者依法处理。\n${end}`;
  it.each([
    [
      "为保障群众安全，临河市防汛抗旱指挥部决定，自6月1日起封闭沿河便道，现将有关事项通告如下：",
      ["临河市防汛抗旱指挥部"],
    ],
    ["根据有关规定，经研究，临河市水利局决定封闭沿河便道，现通告如下：", ["临河市水利局"]],
    ["根据有关规定，临河市人民政府研究决定封闭沿河便道，现通告如下：", ["临河市人民政府"]],
  ])("%s", (opening, issuers) => {
    expect(one(call(opening))?.issuers).toEqual(issuers);
  });
  it.each([
    "国务院决定开展第六次全国河道普查，为做好准备工作，现将有关事项通告如下：",
    "为保障群众安全，市政府决定封闭沿河便道，现将有关事项通告如下：",
    "为保障群众安全，经临河市水利局决定，封闭沿河便道，现将有关事项通告如下：",
    "为保障群众安全，临河市水利局决定封闭沿河便道。",
    "根据临河市水利局决定的内容，现将有关事项通告如下：",
    "临河市水利局决定封闭便道，临河市公安局决定加强巡查，现通告如下：",
  ])("not so: %s", (opening) => {
    expect(one(call(opening))?.issuers).toEqual([]);
  });
  it("speaks less than a signature", () => {
    const text = call("根据有关规定，临河市水利局决定封闭沿河便道，现通告如下：", "临河市公安局\n2021年6月1日\n");
    expect(one(text)?.issuers).toEqual(["临河市公安局"]);
  });
});

describe("minutes that nobody signed", () => {
  const minutes = (opening: string, end = ""): string =>
    `临河市渡口安全工作领导小组会议纪要\n〔2021〕3号\n${opening}，会议研究渡口安全工作。纪要如下：\n一、会议原则同意渡口整治方案，由市交通运输局修改后印发。\n二、市财政局落实经费。\n${end}`;
  it.each([
    ["the day of the sitting", minutes("2021年3月15日上午，副市长张某主持召开会议"), "2021-03-15"],
    ["in Chinese figures", minutes("二〇二一年三月十五日，副市长主持召开会议"), "2021-03-15"],
    [
      "the day of the imprint",
      minutes("2021年3月15日，副市长主持召开会议", "临河市人民政府办公室　　　2021年3月18日印发\n"),
      "2021-03-18",
    ],
    [
      "who signs says it better",
      minutes("2021年3月15日，副市长主持召开会议", "临河市人民政府办公室\n2021年3月17日\n"),
      "2021-03-17",
    ],
    ["no day of which a sentence speaks", minutes("2021年3月15日以来，渡口客流增加"), null],
    ["a notice has none", minutes("2021年3月15日，副市长主持召开会议").replace("会议纪要", "工作通报"), null],
  ])("%s", (_name, text, day) => {
    expect(one(text)?.date).toBe(day);
  });
});

describe("who speaks before a committee", () => {
  const speech = (speaker: string): string =>
    `关于《临河市渡口管理条例（草案）》的说明\n——2021年4月27日在临河市第七届人民代表大会常务委员会第三十一次会议上\n${speaker}\n主任、各位副主任、秘书长、各位委员：\n受市人民政府委托，现就《临河市渡口管理条例（草案）》作如下说明。\n一、必要性。渡口多，急需规范。\n`;
  it.each([
    ["临河市司法局局长　徐某某", ["临河市司法局"]],
    ["临河市人民政府市长　徐某某", ["临河市人民政府"]],
    // in short form, for the government
    ["市水利局局长　徐某某", []],
    ["省工业和信息化厅厅长", []],
  ])("%s", (speaker, issuers) => {
    expect(one(speech(speaker))?.issuers).toEqual(issuers);
  });
  it("stands under the title, not under the library's word for the kind", () => {
    expect(one(`【文件类型】立法说明\n${speech("市水利局局长　徐某某")}`)?.title).toBe(
      "关于《临河市渡口管理条例（草案）》的说明",
    );
  });
});

describe("a signature over several lines", () => {
  const notice = (end: string): string =>
    `关于公布2021年渡口改造项目的公告\n为推进渡口改造，现将项目公告如下：\n一、渡口改造。\n二、渡船更新。\n${end}\n2021年7月22日\n`;
  it.each([
    [
      "青川省推广渡口改造及\n推进资金统筹使用领导小组办公室\n（省交通运输厅）",
      ["青川省推广渡口改造及推进资金统筹使用领导小组办公室"],
    ],
    ["青川省渡口安全管理工作领导小组\n办公室", ["青川省渡口安全管理工作领导小组办公室"]],
    ["中共青川省委\n组织部", ["中共青川省委组织部"]],
    ["青川省人力资源和\n社会保障厅\n青川省财政厅", ["青川省人力资源和社会保障厅", "青川省财政厅"]],
    // two bodies, each on its line
    ["中共青川省委", ["中共青川省委"]],
    ["中共青川省委\n青川省人民政府", ["中共青川省委", "青川省人民政府"]],
    ["青川生产建设兵团第八师\n石河市人民政府", ["青川生产建设兵团第八师", "石河市人民政府"]],
    ["青川省水利厅\n青川省财政厅", ["青川省水利厅", "青川省财政厅"]],
  ])("%j", (end, issuers) => {
    expect(one(notice(end))?.issuers).toEqual(issuers);
  });
});

describe("what a notice on a revision issues", () => {
  const carries = (opening: string): readonly string[] => {
    const read = readSource(
      "a.txt",
      new TextEncoder().encode(
        `青川省水利厅关于修订《青川省渡口管理办法》的通知\n各市水利局：\n${opening}\n青川省水利厅\n2021年3月5日\n`,
      ),
    );
    if (!read.ok) throw new Error(read.refusal.message);
    return extract(read.source).flatMap((record) => record.carries.map(({ title }) => title));
  };
  it.each([
    "经研究，对《青川省渡口管理办法》（青水〔2019〕8号）进行了部分修订，现印发给你们，请遵照执行。",
    "我厅对《青川省渡口管理办法》作了修改完善，现予印发。",
  ])("the new wording: %s", (opening) => {
    expect(carries(opening)).toEqual(["青川省渡口管理办法"]);
  });
  it.each([
    "经研究，决定对《青川省渡口管理办法》作如下修改：\n一、删去第五条。",
    "经研究，对《青川省渡口管理办法》进行修订，请各地报送意见。",
    "根据《青川省渡口管理办法》，对渡口进行了部分调整，现将名单印发给你们。",
  ])("not so: %s", (opening) => {
    expect(carries(opening)).toEqual([]);
  });
});
