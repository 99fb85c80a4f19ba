/** Copies as collections keep them: a text on one line among others, in a cell of a table, under the moment at which a site put it up. */
import { describe, expect, it } from "vitest";
import { headsOf } from "./heads-of.ts";

const LONG =
  "近期，全市渡口客流明显增加，部分渡口值守不到位、渡船超员，存在较大安全隐患。为切实保障群众出行安全，经市政府同意，现就有关事项通知如下:";
const BODY = `${LONG}一、压实责任。各单位要明确专人负责渡口的日常管理，逐一建立台账。二、开展排查。每季度至少检查一次，发现问题立即整改，整改情况按月报送。三、加强宣传。通过广播、张贴告示等方式提醒群众不乘超员渡船。`;
const one = (text: string) => headsOf(text)[0];

describe("records on one line each, behind their class", () => {
  const record = (head: string, end = "青川省水利厅2021年3月24日"): string => `综合部\t${head}${BODY}${end}`;
  it.each([
    [
      "two bodies side by side in the letterhead",
      record(
        "青川省水利厅青川省林业局文件青水管〔2021〕8号青川省水利厅青川省林业局关于加强渡口管理的通知各市水利局、林业局:",
        "青川省水利厅青川省林业局2021年3月24日",
      ),
      { number: "青水管〔2021〕8号", issuers: ["青川省水利厅", "青川省林业局"], date: "2021-03-24" },
    ],
    [
      "an office that begins its own number",
      record(
        "青川省人民政府办公厅办公厅函〔2021〕8号青川省人民政府办公厅关于加强渡口管理的通知各市人民政府:",
        "青川省人民政府办公厅2021年3月24日",
      ),
      { number: "办公厅函〔2021〕8号", issuers: ["青川省人民政府办公厅"], date: "2021-03-24" },
    ],
    [
      "a letterhead of which a letter was misread",
      record(
        "青川省扶贫开发领导组文件青扶组字〔2021〕1号青川省扶贫开发领导小组关于加强渡口管理的通知各市扶贫开发领导小组:",
        "青川省扶贫开发领导小组2021年3月24日",
      ),
      { number: "青扶组字〔2021〕1号", issuers: ["青川省扶贫开发领导小组"], date: "2021-03-24" },
    ],
    [
      "the head of a telegram under its place",
      record(
        "青川省发电发电单位青川省防汛抗旱指挥部办公室签批盖章等级特提·明电青汛办明电〔2021〕3号青机发号抄报:关于加强渡口管理的通知各市防指:",
        "附件:渡口管理工作方案青川省防汛抗旱指挥部办公室2021年3月24日附件渡口管理工作方案一、建立台账。二、逐一核查。",
      ),
      { number: "青汛办明电〔2021〕3号", issuers: ["青川省防汛抗旱指挥部办公室"], date: "2021-03-24" },
    ],
  ])("%s", (_name, text, found) => {
    expect(one(`${text}\n`)).toMatchObject(found);
  });
});

describe("pages on one line each, under the fields of their keeper", () => {
  const page = (title: string, head: string, body: string): string =>
    `标题: ${title}\n发布时间: 2021-04-02 10:46\n文号: \n发布机构: 中国青川\n==================== 正文 ====================\n当前位置： 首页政务公开部门文件 ${title} 时间：2021-04-02 10:46 微信 微博 QQ空间 ${head}${body} 来源：中国青川 附件下载\n`;
  const decision = page(
    "关于表彰渡口管理先进集体的决定",
    "临政综〔2021〕39号临河市人民政府关于表彰渡口管理先进集体的决定 各县区人民政府，市直各单位：",
    `${BODY.replace(/[一二三]、/g, "")}${LONG}${LONG}${LONG}${LONG}希望受到表彰的单位再接再厉。临河市人民政府2021年3月24日`,
  );
  const notice = page(
    "临河市人民政府关于保护输水管线的通告",
    "临政告〔2021〕14号 ",
    `${BODY} 特此通告 二〇二一年三月二十六日`,
  );
  it("are read as pages are, one behind the other", () => {
    expect(headsOf(decision + notice + decision.replaceAll("渡口管理", "水利建设"))).toMatchObject([
      { number: "临政综〔2021〕39号", issuers: ["临河市人民政府"], date: "2021-03-24" },
      { title: "临河市人民政府关于保护输水管线的通告", number: "临政告〔2021〕14号", date: "2021-03-26" },
      { title: "临河市人民政府关于表彰水利建设先进集体的决定", date: "2021-03-24" },
    ]);
  });
  it("part a title from the letters of its number by the blank between the two", () => {
    const call = page(
      "征收土地公告 临自然资公告〔2021〕13号",
      "",
      `根据《中华人民共和国土地管理法》，${BODY} 临河市自然资源局 2021年3月24日`,
    );
    expect(one(call)).toMatchObject({ title: "征收土地公告", number: "临自然资公告〔2021〕13号" });
  });
});

describe("a text in the one cell of a table", () => {
  it("is read by its lines", () => {
    const cell =
      "|     |\n| --- |\n| **关于政协临河市第五届委员会第二次会议第36号提案的答复摘要**<br>  您提出的《关于加强渡口管理的提案》收悉，现答复如下：<br>  近年来，我市共撤销渡口十二处，更新渡船三十艘，落实值守人员四十六名，群众过渡条件明显改善。<br>  下一步，将逐步以桥代渡，三年内完成十座便民桥的建设，并把管护经费列入市级预算，由属地乡镇落实专人管理。<br>  感谢您对交通工作的关心和支持。<br>  临河市交通运输局<br>  2021年6月23日 |\n|     |\n| --- |\n|  |\n";
    expect(headsOf(`首页 > 政务公开 > 正文\n\n${cell}`)).toMatchObject([
      {
        title: "关于政协临河市第五届委员会第二次会议第36号提案的答复摘要",
        issuers: ["临河市交通运输局"],
        date: "2021-06-23",
        genre: "答复",
      },
    ]);
  });
  it("is no row of a table with its breaks", () => {
    const table = `临河市渡口整治任务分工表\n| 任务 | 单位 |\n| --- | --- |\n| 摸清底数<br>建立台账 | 市交通局<br>市水利局 |\n`;
    expect(headsOf(table)).toHaveLength(1);
  });
});

describe("titles over the moment at which a site put a page up", () => {
  const RULE =
    "临河市中介服务超市管理办法（暂行）\n2021-09-21 16:24:57\n依据有关规定，结合市民服务中心实际，制定本管理办法。\n一、进驻机构应当签订协议。\n二、进驻机构应当遵守法律、法规。\n";
  const CALL =
    "临河市中介服务超市入驻公告\n2021-08-20 14:50:58\n关于建立临河市中介服务超市的招标公告\n根据《临河市优化营商环境条例》，现将有关事项公告如下：\n一、范围。依法设立的机构均可申请。\n二、时间。\n附件1.申请表\n2.承诺书\n";
  it("begin pages of their own, behind the heading of a page too", () => {
    expect(headsOf(CALL + RULE).map(({ title }) => title)).toEqual([
      "关于建立临河市中介服务超市的招标公告",
      "临河市中介服务超市管理办法（暂行）",
    ]);
  });
  it("where no such moment stands, what is attached is no page", () => {
    const rule = RULE.replace("2021-09-21 16:24:57\n", "");
    expect(headsOf(CALL.replace("1.申请表\n2.承诺书", "：临河市中介服务超市管理办法（暂行）") + rule)).toHaveLength(1);
  });
  it("leave the title of a page that issues what is titled below", () => {
    const text =
      "临河市教育局关于转发渡口安全文件的通知\n2021-08-20 14:50:58\n关于加强渡口安全管理的通知\n近期客流增加，现将渡口安全有关事项通知如下。\n一、落实责任。\n";
    expect(one(text)?.title).toBe("临河市教育局关于转发渡口安全文件的通知");
  });
});

describe("what a page that reprints another's calls the original title", () => {
  it("is the title, with the series and serial before it", () => {
    const text =
      "水利部：对进口闸门继续实施管理\n原标题：水利部公告2021年第9号 关于对进口闸门继续实施管理措施的公告\n根据《中华人民共和国水法》的规定，现将有关事项公告如下：\n一、自2021年5月10日起继续实施。\n二、本公告自发布之日起执行。\n中华人民共和国水利部\n2021年5月9日\n";
    expect(one(text)).toMatchObject({
      title: "关于对进口闸门继续实施管理措施的公告",
      number: "水利部公告2021年9号",
      date: "2021-05-09",
    });
  });
});

describe("a day with which the next text begins on one line", () => {
  const text = (line: string): string =>
    `关于启用渡口登记系统的公告\n经市政府批准，现将有关事项公告如下：\n一、自2021年5月1日起启用。全市渡口应当在启用前完成渡船、渡工和值守人员信息的录入。\n特此公告。\n\n临河市交通运输局\n\n${line}\n\n一、自2021年5月1日起，新区渡口一并登记。登记时应当提交渡口设置批准文件、渡船检验证书和渡工名册，由新区交通管理所当场核对。\n`;
  it("is the day of who signs above it, and the next text lost its head", () => {
    const line = "2021年4月6日根据市政府工作部署，经临河市交通运输局批准，现将新区启用系统有关事项公告如下：";
    expect(headsOf(text(line))).toMatchObject([
      { issuers: ["临河市交通运输局"], date: "2021-04-06" },
      { title: null, genre: "公告" },
    ]);
  });
  it.each([
    "2021年4月6日前已经登记的渡口，不再重复登记，由原登记机构继续管理并负责换发证书。",
    "2021年4月6日为系统试运行的最后一天，此后不再受理纸质申请，请各渡口所有人相互转告。",
  ])("no day that a sentence goes on from: %s", (line) => {
    expect(one(text(line))?.date).toBeNull();
  });
});

describe("a text without number and addressees, between the signature of the one above and its own", () => {
  const ABOVE =
    "关于召开渡口安全工作会议的通知\n\n各县交通局：\n定于5月6日召开渡口安全工作会议，现将有关事项通知如下。\n一、时间。\n二、地点。\n\n云州市交通局\n2016年4月28日\n";
  const END = "\n云州市交通局\n2016年5月16日\n";
  it.each([
    ["关于渡口安全检查情况的通报", "4月份，市局组织对渡口进行了检查，现将有关情况通报如下。\n一、基本情况。"],
    ["关于渡口安全检查情况的通报", "近日，市局组织对全市渡口进行了检查，发现一些问题。\n一、基本情况。"],
    ["关于开展渡口检查的通知", "按照省厅要求，定于5月开展渡口检查。\n一、时间。"],
    ["关于渡口停航的公告", "一、停航时间：5月1日。\n二、停航地点：清江渡口。"],
    ["关于渡口停航的公告", "因河道施工，清江渡口自5月1日起停航。\n特此公告。"],
    ["渡口安全工作会议纪要", "2016年5月3日，局长主持召开渡口安全工作会议。纪要如下：\n一、会议听取汇报。"],
  ])("%s: %s", (title, body) => {
    for (const gap of ["", "\n", "\n\n"])
      expect(headsOf(`${ABOVE}${gap}${title}\n${body}${END}`)).toMatchObject([{}, { title, date: "2016-05-16" }]);
  });
  it.each([
    [
      "what is attached",
      `${ABOVE.replace("二、地点。", "附件：渡口安全管理承诺书")}渡口安全管理承诺书\n一、持证上岗。${END}`,
    ],
    [
      "what is forwarded",
      `${ABOVE.replace("定于5月6日召开渡口安全工作会议，现将有关事项通知如下。", "现将省厅通报转发给你们，请认真落实。")}关于渡口安全检查情况的通报\n近日，省厅组织检查，发现一些问题。\n一、基本情况。${END}`,
    ],
    ["a system of rules", `${ABOVE}渡口管理制度\n一、值班制度。\n二、检查制度。${END}`],
    [
      "a text above that nobody signed",
      `${ABOVE.replace("云州市交通局\n2016年4月28日\n", "")}关于渡口停航的公告\n近日，清江渡口停航。\n一、时间。${END}`,
    ],
  ])("but not %s", (_name, text) => {
    expect(headsOf(text)).toHaveLength(1);
  });
});

describe("who issued a text, when and under which number, in one bracket under its title", () => {
  const notice = (line: string): string =>
    `关于印发《长河省河道划定技术指南（试行）》的通知\n${line}\n各市水利局：\n现将《长河省河道划定技术指南（试行）》印发给你们，请遵照执行。\n`;
  it.each([
    ["（长河省水利厅 2019年8月12日 长水河〔2019〕33号）", "长河省水利厅"],
    ["（长河省水利厅2019年8月12日长水河〔2019〕33号）", "长河省水利厅"],
    ["（长水河〔2019〕33号　长河省水利厅　2019年8月12日）", "长河省水利厅"],
    ["（长河省水利厅 长水河〔2019〕33号，二〇一九年八月十二日）", "长河省水利厅"],
    ["（二○一九年八月十二日 长水河〔2019〕33号）", null],
    ["（长水河〔2019〕33号　2019年8月12日）", null],
  ])("%s", (line, issuer) => {
    expect(one(notice(line))).toMatchObject({
      number: "长水河〔2019〕33号",
      date: "2019-08-12",
      issuers: issuer === null ? [] : [issuer],
    });
  });
  it.each(["（长河省水利厅　长水河〔2019〕33号）", "（长水河〔2019〕33号 长河省水利厅）"])(
    "%s, without the day",
    (line) => {
      expect(one(notice(line))).toMatchObject({ number: "长水河〔2019〕33号", date: null, issuers: ["长河省水利厅"] });
    },
  );
  it("is no citation in a sentence", () => {
    const text = notice("").replace("请遵照执行", "请遵照执行（长河省水利厅 2018年8月12日 长水河〔2018〕33号）");
    expect(one(text)).toMatchObject({ number: null, date: null });
  });
});

describe("lines of a head with something behind them", () => {
  const reply = (line: string): string =>
    `对临河市政协第五届二次会议第36号提案的答复\n${line}\n王某某委员：\n您提出的《关于加强渡口管理的提案》收悉，现答复如下：\n一、已开展的工作。\n临河市交通运输局\n2021年6月3日\n`;
  it.each([
    "临交函〔2021〕21号   （B类）",
    "临交函〔2021〕21号  2021-06-05",
    "临交函〔2021〕21号",
    "临交函〔2021〕21号 A类",
  ])("%s is the number", (line) => {
    expect(one(reply(line))).toMatchObject({ number: "临交函〔2021〕21号", date: "2021-06-03" });
  });
  it("the column of a site before a bar is no word of the title", () => {
    const text =
      "政策解读 | 关于《临河市渡口管理办法》的解读\n发布时间:2022-03-01 来源:市交通局\n一、出台背景\n为规范渡口，市交通局起草了《临河市渡口管理办法》。\n二、主要内容\n《办法》共六章。\n";
    expect(one(text)?.title).toBe("关于《临河市渡口管理办法》的解读");
  });
  it("a signature goes on in the next line", () => {
    const text = reply("临交函〔2021〕21号").replace("临河市交通运输局\n2021", "临河市人民政府\n办公室\n2021");
    expect(one(text)?.issuers).toEqual(["临河市人民政府办公室"]);
  });
});

describe("a table of fields under the title, in Markdown", () => {
  it("is the box of the text", () => {
    const text =
      "# 临河市渡口管理办法\n\n| 项目 | 内容 |\n| --- | --- |\n| 文号 | 临政发〔2021〕18号 |\n| 发布单位 | 临河市人民政府 |\n| 发布日期 | 2021-03-24 |\n| 生效日期 | 2021-05-01 |\n\n## 第一章 总则\n\n**第一条** 为了加强渡口管理，制定本办法。\n\n**第二条** 市交通运输局负责渡口管理。\n";
    expect(one(text)).toMatchObject({
      title: "临河市渡口管理办法",
      number: "临政发〔2021〕18号",
      issuers: ["临河市人民政府"],
      date: "2021-03-24",
    });
  });
});
