/** Pages as the sites of governments are built, each site in its own way; places, titles and words are made up. */

export interface SitePage {
  readonly name: string;
  readonly html: string;
  /** the whole stored text, line by line */
  readonly text: readonly string[];
  /** of the document that the text gives */
  readonly document: {
    readonly title: string;
    readonly number: string | null;
    readonly date: string | null;
    readonly issuers: readonly string[];
  };
  readonly metadata?: Readonly<Record<string, string>>;
}

const FRIENDS = Array.from({ length: 40 }, (_, i) => `<a href="http://x${i}.example/">青溪市第${i}中学</a>`).join(
  " | ",
);
const NAV = "<div class='nav'><a href='/'>首页</a><a href='/zw'>政务公开</a><a href='/fw'>办事服务</a></div>";
const FOOTER = `<div class="foot"><p>主办单位：青溪市人民政府办公室　承办单位：青溪市大数据局</p><p>网站标识码：3300000001　青ICP备05000001号</p><p>${FRIENDS}</p></div>`;
const RELATED =
  "<div class='xg'><h3>相关阅读</h3><ul><li><a href='1'>《青溪市人民政府关于加强山塘管护的通知》政策解读</a></li><li><a href='2'>一图读懂：山塘怎么管</a></li></ul></div>";

const BODY = [
  "各县（区）人民政府，市政府各部门：",
  "为贯彻落实《水库大坝安全管理条例》，保障山塘安全运行，现就有关事项通知如下。",
  "一、明确责任",
  "山塘由所在乡镇管护，经费列入年度预算。（责任单位：市水利局、市财政局）",
  "二、加强巡查",
  "汛期每日巡查一次，发现险情立即报告，并于10月底前完成整改。",
  "青溪市人民政府",
  "2019年4月2日",
];
const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p style="text-indent:2em">${line}</p>`).join("\n");
const DOCUMENT = {
  title: "青溪市人民政府关于加强山塘管护的通知",
  number: "青政发〔2019〕11号",
  date: "2019-04-02",
  issuers: ["青溪市人民政府"],
};

const PAIRS = [
  ["索引号", "002/2019-0011"],
  ["发文机关", "青溪市人民政府"],
  ["标题", "青溪市人民政府关于加强山塘管护的通知"],
  ["发文字号", "青政发〔2019〕11号"],
  ["成文日期", "2019-04-02"],
] as const;
const each = (one: (label: string, value: string) => string): string =>
  PAIRS.map(([label, value]) => one(label, value)).join("");
const BOXES = [
  [
    "a row of labels and a row of values",
    `<table><tr>${each((label) => `<th>${label}</th>`)}</tr><tr>${each((_, value) => `<td>${value}</td>`)}</tr></table>`,
  ],
  [
    "a list of labels and a list of values",
    `<ul>${each((label) => `<li>${label}</li>`)}</ul><ul>${each((_, value) => `<li>${value}</li>`)}</ul>`,
  ],
  [
    "labels and values in neighbouring words, the title's too",
    `<ul>${each((label, value) => `<li><span>${label}</span><span>${value}</span></li>`)}</ul>`,
  ],
] as const;

export const PAGES: readonly SitePage[] = [
  {
    name: "layout tables in layout tables, the number in a box, an index table above",
    html: `<html><head><title>青溪市人民政府关于加强山塘管护的通知_青溪市人民政府门户网站</title><meta http-equiv=Content-Type content="text/html; charset=utf-8"></head><body>
<table width=980><tr><td>${NAV}</td></tr><tr><td><table><tr><td width=200><table><tr><td><a href=a>机构设置</a></td></tr><tr><td><a href=b>领导之窗</a></td></tr></table></td><td>
<table border=1><tr><td>索 引 号：</td><td>002482-0201-2019-0011</td><td>主题分类：</td><td>水利</td></tr><tr><td>发布机构：</td><td>市府办</td><td>文　　号：</td><td>青政发〔2019〕11号</td></tr><tr><td>成文日期：</td><td>2019-04-02</td><td>有 效 性：</td><td></td></tr></table>
<table><tr><td align=center><font size=5><b>青溪市人民政府<br>关于加强山塘管护的通　　知</b></font></td></tr><tr><td align=center>青政发〔<span lang=EN-US>2019</span>〕<span>11</span>号</td></tr><tr><td>发布时间：2019-04-10 09:12　浏览次数：<script>document.write(count('《假标题》的通知'))</script></td></tr>
<tr><td><div>${paragraphs(BODY)}</div></td></tr><tr><td>【打印】【关闭】</td></tr></table></td></tr></table></td></tr><tr><td>${FOOTER}</td></tr></table></body></html>`,
    text: ["青溪市人民政府", "关于加强山塘管护的通　　知", "青政发〔2019〕11号", ...BODY],
    document: DOCUMENT,
    metadata: { 索引号: "002482-0201-2019-0011", 文号: "青政发〔2019〕11号", 成文日期: "2019-04-02" },
  },
  {
    name: "heading outside the container, number and date only in the list of metadata",
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="青溪市人民政府关于加强山塘管护的通知"><meta name="PubDate" content="2021-09-09 10:00"><title>青溪市人民政府</title></head><body>${NAV}
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 正文</div>
<ul class="xxgk"><li><b>索引号：</b>A01-2019</li><li><b>发文机关：</b>青溪市人民政府</li><li><b>发文字号：</b>青政发〔2019〕11号</li><li><b>成文日期：</b>2019年04月02日</li><li><b>发布日期：</b>2021-09-09</li></ul>
<h1>青溪市人民政府关于加强山塘管护的通知（全文）</h1><div class="info"><span>来源：市府办</span><span>字体：<a>大</a> <a>中</a> <a>小</a></span></div>
<div id="zoom"><div class="TRS_Editor"><style>p{margin:0}</style>${paragraphs(BODY.slice(0, 6))}</div></div>
<div class="share">分享到：<a href=q>微信</a><a href=w>微博</a></div>${RELATED}${FOOTER}</body></html>`,
    text: [DOCUMENT.title, ...BODY.slice(0, 6)],
    document: DOCUMENT,
    metadata: { 发文字号: "青政发〔2019〕11号", 发布日期: "2021-09-09", 标题: DOCUMENT.title },
  },
  {
    name: "related readings before the article, text in divs with line breaks",
    html: `<html><head><meta charset=utf-8><title>正文 - 青溪市政府网</title></head><body>${RELATED}<div class=wrap><div class=left>${FRIENDS}</div><div class=right><div class="bt">青溪市人民政府关于加强山塘管护的通知</div><div>时间：2019-04-11</div><div class=con>青政发〔2019〕11号<br><br>${BODY.map((line) => `　　${line}`).join("<br>\n")}</div><div>上一篇：<a href=1>青溪市人民政府关于开展植树活动的通知</a></div><div>下一篇：<a href=2>青溪市人民政府关于表彰先进的决定</a></div></div></div>${FOOTER}</body></html>`,
    text: [DOCUMENT.title, "青政发〔2019〕11号", ...BODY],
    document: DOCUMENT,
  },
  {
    name: "the whole text again in a block for print, shown by a script, and once more hidden inline",
    html: `<html><head><meta charset=utf-8></head><body><div class=main><h2>青溪市人民政府关于加强山塘管护的通知</h2><div class=article><p>青政发〔2019〕11号</p>${paragraphs(BODY)}</div></div><div id="printArea" class="print-box"><div>青溪市人民政府关于加强山塘管护的通知</div><div>青政发〔2019〕11号 ${BODY.join(" ")}</div></div><div style="display: none">${paragraphs(BODY)}</div><!-- ${paragraphs(BODY)} -->${FOOTER}</body></html>`,
    text: [DOCUMENT.title, "青政发〔2019〕11号", ...BODY],
    document: DOCUMENT,
  },
  {
    name: "the only copy in a panel that is hidden inline",
    html: `<html><head><meta charset=utf-8></head><body>${NAV}<ul><li>原文</li><li>解读</li></ul><div id=tab1 style="display:none"><p>青溪市人民政府</p><p>关于加强山塘管护的通知</p><p>青政发〔2019〕11号</p>${paragraphs(BODY)}</div></body></html>`,
    text: ["青溪市人民政府", "关于加强山塘管护的通知", "青政发〔2019〕11号", ...BODY],
    document: DOCUMENT,
  },
  {
    name: "the heading is the carried measures, the notice stands inside the text",
    html: `<html><head><meta charset=utf-8><title>青溪市山塘管护办法</title></head><body>${NAV}<div class=content><h1>青溪市山塘管护办法</h1><div class=text><p>青溪市人民政府</p><p>关于印发青溪市山塘管护办法的通知</p><p>青政发〔2019〕11号</p><p>各县（区）人民政府：</p><p>现将《青溪市山塘管护办法》印发给你们，请遵照执行。</p><p>青溪市人民政府</p><p>2019年4月2日</p><p>青溪市山塘管护办法</p><p>第一条　为加强山塘管护，制定本办法。</p><p>第二条　本市行政区域内的山塘适用本办法。</p></div></div>${FOOTER}</body></html>`,
    text: [
      "青溪市人民政府",
      "关于印发青溪市山塘管护办法的通知",
      "青政发〔2019〕11号",
      "各县（区）人民政府：",
      "现将《青溪市山塘管护办法》印发给你们，请遵照执行。",
      "青溪市人民政府",
      "2019年4月2日",
      "青溪市山塘管护办法",
      "第一条　为加强山塘管护，制定本办法。",
      "第二条　本市行政区域内的山塘适用本办法。",
    ],
    document: { ...DOCUMENT, title: "青溪市人民政府关于印发青溪市山塘管护办法的通知" },
  },
  {
    name: "a page of a word processor, spans in every word, a table of duties with merged cells",
    html: `<html xmlns:o="urn:x"><head><meta charset=utf-8><style>p.MsoNormal{mso-x:1}</style></head><body><div class=WordSection1><p class=MsoTitle><span lang=EN-US><o:p>&nbsp;</o:p></span><b>青溪市人民</b><b>政府关于加强山</b><span>塘管护的通</span><span>知</span></p><p class=MsoNormal align=center>青政发〔<span lang=EN-US>2019</span>〕<span lang=EN-US>1</span><span lang=EN-US>1</span>号</p>
<p class=MsoNormal>各县（区）人民政府：</p><p class=MsoNormal>为加强山塘
管护，现将任务分工通知如下。</p><table class=MsoTable border=1><tr><td><p>序号</p></td><td><p>任务</p></td><td><p>责任单位</p></td></tr><tr><td rowspan=2><p>1</p></td><td><p>巡查<br>整改</p></td><td><p>市水利局</p></td></tr><tr><td><p>预算安排</p></td><td><p>市财政局</p></td></tr></table><p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;&nbsp;</span>青溪市人民政府</p><p class=MsoNormal>2019年4月2日</p></div></body></html>`,
    text: [
      "青溪市人民政府关于加强山塘管护的通知",
      "青政发〔2019〕11号",
      "各县（区）人民政府：",
      "为加强山塘管护，现将任务分工通知如下。",
      "序号\t任务\t责任单位",
      "1\t巡查 整改\t市水利局",
      "\t预算安排\t市财政局",
      "青溪市人民政府",
      "2019年4月2日",
    ],
    document: DOCUMENT,
  },
  {
    name: "attachments as links in the text, dropped tags of the server, footer in the same container",
    html: `<html><head><meta charset=utf-8></head><body><form action=x><div><%-- 旧版 --%><% int a = 1; %><p>青溪市人民政府关于加强山塘管护的通知</p><p>青政发〔2019〕11号</p>${paragraphs(BODY.slice(0, 6))}<p>附件：<a href="P1.doc">山塘名录.doc</a></p>${paragraphs(BODY.slice(6))}<p>责任编辑：小李</p><p>【返回顶部】【关闭窗口】</p><p><a href=3>上一篇：青溪市人民政府关于开展植树活动的通知</a></p><p>主办单位：青溪市人民政府</p></div></form></body></html>`,
    text: [DOCUMENT.title, "青政发〔2019〕11号", ...BODY.slice(0, 6), "附件：山塘名录.doc", ...BODY.slice(6)],
    document: DOCUMENT,
  },
  {
    name: "labels without colons beside their values, text pasted in lines of a fixed width",
    html: `<html><head><meta charset=utf-8><title>青溪市人民政府关于加强山塘管护的通知</title></head><body>${NAV}<ul><li><span>索引号</span><span>002482/2019-11</span></li><li><span>发布机构</span><span>市府办</span></li><li><span>发文字号</span><span>青政发〔2019〕11号</span></li><li><span>主题词</span></li></ul><h1>青溪市人民政府关于加强山塘管护的通知</h1><div>${[
      "各县（区）人民政府：",
      "山塘是农村重要的小型水利设施，在灌溉、防洪和生",
      "活用水方面发挥着作用。近年来，部分山塘年久失修，存",
      "在安全隐患。为切实加强管护，保障山塘安全运行，根据有",
      "关法律法规，结合我市实际，经市政府研究同意，现就有关",
      "事项通知如下，请各地各部门结合实际，认真抓好贯彻落实",
      "工作，确保取得实效。",
      "一、明确管护责任，落实管护经费，加强日常巡查，及时报",
      "告险情。",
      "青溪市人民政府",
      "2019年4月2日",
    ].join("<br>")}</div>${FOOTER}</body></html>`,
    text: [
      DOCUMENT.title,
      "各县（区）人民政府：",
      "山塘是农村重要的小型水利设施，在灌溉、防洪和生活用水方面发挥着作用。近年来，部分山塘年久失修，存在安全隐患。为切实加强管护，保障山塘安全运行，根据有关法律法规，结合我市实际，经市政府研究同意，现就有关事项通知如下，请各地各部门结合实际，认真抓好贯彻落实工作，确保取得实效。",
      "一、明确管护责任，落实管护经费，加强日常巡查，及时报告险情。",
      "青溪市人民政府",
      "2019年4月2日",
    ],
    document: DOCUMENT,
    metadata: { 索引号: "002482/2019-11", 发文字号: "青政发〔2019〕11号" },
  },
  {
    name: "a news item that quotes the whole notice",
    html: `<html><head><meta charset=utf-8><title>我市出台山塘管护新规_青溪新闻网</title></head><body>${NAV}<div class=art><h1>我市出台山塘管护新规</h1><p>来源：青溪日报　作者：小王　时间：2019-04-12</p><p>记者昨日获悉，我市印发通知，部署山塘管护工作，全文如下。</p><p align=center>青溪市人民政府</p><p align=center>关于加强山塘管护的通知</p><p align=right>青政发〔2019〕11号</p>${paragraphs(BODY)}</div>${RELATED}${FOOTER}</body></html>`,
    text: [
      "我市出台山塘管护新规",
      "记者昨日获悉，我市印发通知，部署山塘管护工作，全文如下。",
      "青溪市人民政府",
      "关于加强山塘管护的通知",
      "青政发〔2019〕11号",
      ...BODY,
    ],
    document: DOCUMENT,
  },
  {
    name: "number above and signature below the container, index table without colons",
    html: `<html><head><meta charset=utf-8></head><body>${NAV}<table class=idx><tr><th>索引号</th><td>A/2019-1</td><th>组配分类</th><td>文件</td></tr><tr><th>发文机关</th><td>青溪市人民政府</td><th>有效性</th><td></td></tr><tr><th>标　　题</th><td colspan=3>青溪市人民政府关于加强山塘管护的通知</td></tr></table><div class=doc><div class=title>青溪市人民政府关于加强山塘管护的通知</div><div class=no>青政发〔2019〕11号</div><div class=txt>${paragraphs(BODY.slice(0, 6))}${paragraphs(["三、其他事项", "各地要加强宣传，普及安全知识，营造良好氛围，确保各项措施落到实处。"])}</div><div class=sign><p>青溪市人民政府</p><p>2019年4月2日</p></div></div>${FOOTER}</body></html>`,
    text: [
      DOCUMENT.title,
      "青政发〔2019〕11号",
      ...BODY.slice(0, 6),
      "三、其他事项",
      "各地要加强宣传，普及安全知识，营造良好氛围，确保各项措施落到实处。",
      ...BODY.slice(6),
    ],
    document: DOCUMENT,
    metadata: { 标题: DOCUMENT.title, 发文机关: "青溪市人民政府" },
  },
  ...BOXES.map(([name, box]) => ({
    name: `a box of ${name}, in a piece of a page`,
    html: `${box}<h2>青溪市人民政府关于加强山塘管护的通知</h2><div>${paragraphs(BODY.slice(0, 6))}</div>`,
    text: ["青溪市人民政府关于加强山塘管护的通知", ...BODY.slice(0, 6)],
    document: DOCUMENT,
    metadata: { 索引号: "002/2019-0011", 发文字号: "青政发〔2019〕11号", 成文日期: "2019-04-02" },
  })),
];

export const PARAGRAPHS = paragraphs(BODY);
export { FOOTER, FRIENDS, NAV };
