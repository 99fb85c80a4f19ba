/** Lines of the page round a document: navigation, counters, share buttons, footers. */
import { isHan } from "./fold.ts";
import { isLinks } from "./page-lists.ts";

const STARTS = [
  "当前位置",
  "您的位置",
  "您现在的位置",
  "您当前",
  "您的当前位置",
  "你的位置",
  "网站首页",
  "所在位置",
  "首页>",
  "首页»",
  "首页/",
  "视力保护色",
  "点击蓝字",
  "点击上方",
  "字号:",
  "字体:",
  "分享到",
  "分享:",
  "打印",
  "【打印",
  "〔打印",
  "〔来源:",
  "〔关闭",
  "〔字体",
  "〔字号",
  "〔大中小",
  "关闭窗口",
  "返回顶部",
  "上一篇",
  "下一篇",
  "上一条",
  "下一条",
  "time:",
  "content:",
  "责任编辑",
  "责编:",
  "编辑:",
  "网站标识码",
  "http://",
  "https://",
  "主办单位:",
  "承办单位:",
  "版权所有",
  "ICP备",
  "公网安备",
  "友情链接",
  "扫一扫",
  "扫码",
  "浏览次数",
  "浏览量",
  "阅读次数",
  "点击数",
  "点击:",
  "阅读:",
  "阅读量",
  "点击率",
  "访问量",
  "来源:",
  "发布人:",
  "发布者:",
  "供稿:",
  "供稿单位:",
  "撰稿:",
  "录入:",
  "录入者:",
  "审核:",
  "信息来源",
  "文章来源",
  "作者:",
  "收藏",
  "相关解读",
  "相关链接",
  "相关办事",
  "相关政策",
  "取消收藏",
  "相关阅读",
  "相关附件",
  "相关文件",
  "相关稿件",
  "附件下载",
  "下载文字版",
  "语音播报",
  "语音朗读",
  "无障碍",
  "设为首页",
  "加入收藏",
  "网站地图",
  "联系我们",
  "关于我们",
  "了解详情",
  "文字解读链接",
  "政策解读:",
  "政策解读文字解读",
  "政策解读图文解读",
  "政策解读链接",
  "解读链接",
  "图解:",
  "共印",
  "内容纠错",
  "我要纠错",
  "保存",
  "技术支持",
  "Copyright",
  "copyright",
  "©",
  "搜索",
  "登录",
  "注册",
  "手机版",
  "APP下载",
] as const;
const BY_FIRST = new Map<string, string[]>();
for (const start of STARTS) {
  const key = start.charAt(0);
  const list = BY_FIRST.get(key);
  if (list) list.push(start);
  else BY_FIRST.set(key, [start]);
}

/** Words of sites' footers that end the document wherever they stand after its text. */
const FOOTER =
  /^〔?(?:上一[篇条]|下一[篇条]|责任编辑|责编|网站标识码|主办单位:|承办单位:|版权所有|.{0,20}ICP备|.{0,10}公网安备|友情链接|扫一扫|关闭窗口|返回顶部|相关解读|相关链接|相关阅读|相关稿件|相关文件|相关新闻|相关文章|上面法规内容为部分|第〔?\d+〕?页共〔?\d+〕?页|(?:部门|图文|文字|媒体|专家|一图)解读:?$|(?:政策解读:|一图读懂)《|网站地图|主办:.{2,40}(?:承办|备案|ICP|版权|网站|地址)|文字解读链接|语音朗读|Copyright|〔打印|〔关闭|打印本页|分享到|分享:|内容纠错|了解详情|附件下载)/i;

/** the red line of a letterhead (GB/T 9704—2012, 7.2.7), and other strokes alone on a line */
const RULE =
  /^(?:<!--.*-->|[>»›]{1,2}|[-—―─━═_=*★☆~·.…]{3,}|[★☆]{1,2}|[〔〕()|],?|\|{2,40}|\|(?:项目|字段|属性|要素)\|(?:内容|值|信息|说明)\|)$/;

/** — 12 —, · 34 ·: the number of a page between two marks */
const PAGE_NUMBER = /^([-—–－·•])\s*\d{1,4}\s*\1$/;

/** ·市政府办公室文件·, behind its first dot: a column of a gazette */
const OF_GAZETTE = /^[一-龥]{2,14}[·•]$/;
/** 【公告】, [政策解读]: the column of a site, on a line of its own */
const COLUMN =
  /^〔(?:政策|文字|部门)?(?:公告|公示|通知|通告|通报|文件|公文|解读|回复|会议|人事|规划|计划|方案|意见|请示|批复|报告|纪要|转载|原创)〕$/;
/** 【文字解读】《…》 2025-05-30: a link to what is to be read, heard or seen about a text */
const READ_ABOUT =
  /^〔(?:文字|音频|视频|图文|图片|图解|一图|专家|媒体|部门|动漫|政策)(?:解读|读懂)〕.*\d{4}-\d{1,2}-\d{1,2}$/;

/** 【文件类型】说明: of which kind a text is, in the words of a library */
const KIND = /^〔(?:文件|公文|信息|资料|文本)?(?:类型|类别|分类|种类|体裁)〕:?[一-龥]{2,12}$/;

/** a row of buttons: 关闭 返回顶部, 〔大 中 小〕 打印 分享 */
const BUTTONS =
  /^(?:关闭|返回|顶部|首页|上一页|下一页|我要|打印|本页|窗口|收藏|分享|复制链接|下载|字号|字体|大|中|小|默认|微信扫一扫|微信|新浪微博|微博|QQ空间|qq空间|朋友圈|听全文|A[+-]?|[〔〕()|·\-:/>])+$/;

/** the title of the page's window ends in the name of the site */
const WINDOW = /[一-龥)](?:-+|—+|\|)[一-龥]{2,20}(?:门户网站|政府网站?|政务网|信息网|公众信息网|官方网站)$/;

/** a link or a picture in Markdown, alone on its line, perhaps with a word behind it */
const LINKED = /^[-*]?!?〔[^〔〕]*〕\((?:https?:|javascript:|\.{0,2}\/)[^()]*\).{0,8}$/;
/** {{PD-PRC-exempt}}, [[Category:2011年文件]], folded: what closes a page of a wiki */
const OF_WIKI = /^(?:〔〔[^〔〕]{2,60})?〕〕$/;
/** .nav a{ color:blue;}, $('#share').share();, height: 55px;: what is left of a page's scripts and styles, folded */
const CODE = /^(?:[.#$][\w#('"-].{0,100}[〔〕;)]|[a-z]+[#.][\w-]+〔|[a-z-]{3,24}:[^;\u4e00-\u9fff]{1,40};)$/;
/** 原文链接: https://…, 检索时间: what a keeper of copies notes of a page */
const KEPT_FROM =
  /^(?:(?:原文(?:链接|地址|网址)|来源(?:链接|网址)|本地(?:目录|路径|文件)|(?:检索|抓取|采集|爬取)(?:时间|日期|关键词|来源)|(?:所属)?(?:栏目|频道)):|(?:URL|url|链接|网址|网页地址):?https?:|(?:正文|全文|文章内容|正文内容):$)/;
/** ==== 正文 ====, === END [3] ===, ----- 第2篇 ----- */
export const RULE_WITH_WORDS =
  /^(?:[#=*~+]{8,}\d{1,3}|={3,}[^=]{1,60}={3,}|([-—─━*_~#+])\1{3,}[^-—─━*_~#+。]{1,60}[-—─━*_~#+]{4,})$/;
/** By admin | 2019年8月20日, Posted on 2019-08-20: the line of a blog under its heading, folded */
const POSTED =
  /^(?:By|Posted|Published|Written|Updated)(?:by|on|at)?[^。;]{2,60}(?:\||\d{4}[-年/.]\d{1,2}|(?:19|20)\d{2})[^。]{0,80}$/;
/** 浏览 1403 次: how often a page was opened */
const OPENED = /^(?:浏览|阅读|点击)\d{1,8}次?$/;
/** 新华社北京2月13日电: the agency that sent the text */
const AGENCY = /^(?:新华社|人民网|中新社|中国网)[一-龥]{2,6}\d{1,2}月\d{1,2}日电$/;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** GOVERNMENT INFORMATION: the banner of a page */
const BANNER = /^[A-Z]{10,40}$/;

/** the name of a site alone, and its crumbs with >> between them */
const SITE =
  /^[一-龥]{2,8}(?:政府网|门户网站|政务网|信息网|资料网|新闻网|法制网|法治网)$|^(?:[^。,;《》]{2,40}》){2,}[^。《》]{2,60}$/;

/** words of a site's menu, each alone on its line */
const MENU = new Set(
  "首页 全文 正文 政策原文 政策全文 政策正文 政策内容 文件原文 文件全文 文件正文 文件内容 公文正文 正文内容 公示公告 公告公示 政策解读 网站首页 机构概览 机构概况 机构职能 动态要闻 要闻动态 政务动态 新闻中心 新闻动态 信息公开 政务公开 政府信息公开 在线办事 网上办事 办事服务 政务服务 互动回应 互动交流 政民互动 公众参与 专题专栏 热点专题 通知公告 政策法规 政策文件 法规文件 委局文件 政府数据 数据开放 设为首页 工作邮箱 简体 繁体 无障碍 长者模式 适老模式 手机版 移动版 微信 微博 新浪微博 腾讯微博 QQ空间 QQ好友 朋友圈 人人网 打印 收藏 Aa 小 中 大 朗读 关闭 |".split(
    " ",
  ),
);

/** what sites that share files print round them: 文档编号:5328372, 《X.docx》由会员分享，可在线阅读 */
const SHARED_FILE =
  /^(?:文档编号:\d+|上传(?:时间|日期|人)?:.{1,30}|(?:文档)?格式:[A-Za-z]{3,4}|页数:\d+|(?:文件)?大小:[\d.]+[KM]B|电脑桌面|添加.{1,12}到电脑桌面|安装后可以在桌面快捷访问|栏目:.{2,12}发布:\d{4}-.*|.*由会员分享,可在线阅读.*|.*(?:页|全文)珍藏版.*搜索。?)$/;

/** False of nearly every line: by its first letter, or the words that such a remark holds. */
const mayBeShared = (folded: string): boolean =>
  "文上格页大电添安栏".includes(folded.charAt(0)) || folded.includes("会员分享") || folded.includes("珍藏版");

/** a site's menu on one line: 首页资讯政务公开互动交流 */
const MENU_ENDS =
  /^(?:网站)?首页[^。,;:《》]{4,90}(?:关于我们|联系我们|互动交流|政民互动|公众参与|网站导航|English)$|^(?:网站)?首页[^。,;:《》>»›/]{4,90}(?<![知案法定见告函报划复则例令书点要策章表单])$/;
const MENU_LINE = new RegExp(
  `^(?:首页|网站首页)(?:${[...MENU].filter((word) => word.length > 1).join("|")}|资讯|新闻|要闻|服务|公开|互动|政务|专题|数据|走进[一-龥]{2}){2,}$`,
);

/** 首页 新闻中心 政务公开 当前位置：首页>>通知公告: the menu and the crumbs on one line */
const MENU_OVER_CRUMBS = /^(?:网站)?首页[^。,;:《》]{2,60}(?:当前|您的|您现在的|所在)位置:[^。;]{0,60}$/;

/** the label of the day on which a page was put up, alone: its value stands on the next line */
export const DAY_OF_PAGE_LABEL = /^(?:发布|更新|发表|录入|上传|上载)?(?:时间|日期):$/;

/** 主办单位:县水利局, 承办单位:市妇联、市教育局: who does a task; the foot of a page names its owner in full (主办单位:临河市人民政府) */
const DOES_A_TASK =
  /^(?:主办|承办)单位:(?:(?:[省县区州旗镇乡]|市(?!场))(?![^、]*(?:信息|数据|政府|网))|各|[^、]{3,30}、)/;

/** 文件三, 【第2篇】: what a compiler calls the texts that follow one another */
export const CALLED_TEXT =
  /^〔?(?:(?:文件|文档|公文|文本|文章|材料)[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}[篇份])〕?:?$/;
/** Hulunbuir League Administrative Office: the name of the body in another script over the Chinese one (in Latin letters, words of them) */
const OTHER_SCRIPT =
  /^(?:[\u0590-\u07ff\u0f00-\u0fff\u1800-\u18af\ua000-\ua4cf\uac00-\ud7af]{4,}|[A-Z][A-Za-z,.&'’-]{19,90})$/;
/** 地址：…　邮编：117000: the foot of a page */
const ADDRESS = /^(?:联系)?地址:[^。;]{4,50}(?:邮编|邮政编码|电话|传真|邮箱):?[^。;]{4,60}$/;

export function isFurniture(printed: string): boolean {
  // **来源**: in Markdown
  const line = printed.includes("**:") ? printed.replace("**:", ":") : printed;
  if (line.includes("〕(") && (LINKED.test(line) || isLinks(line))) return true;
  if ("原来本检抓采爬Uu链网所栏频正全文".includes(line.charAt(0)) && KEPT_FROM.test(line)) return true;
  if (line.length > 120) return false;
  const folded = "•·●▪-".includes(line.charAt(0)) ? line.slice(1) : line;
  const words = isHan(folded.charCodeAt(0));
  const last = folded.charAt(folded.length - 1);
  if ("主承".includes(folded.charAt(0)) && DOES_A_TASK.test(folded)) return false;
  if ((last === "电" && AGENCY.test(folded)) || ("浏阅点".includes(folded.charAt(0)) && OPENED.test(folded)))
    return true;
  if (!words && (CODE.test(line) || OF_WIKI.test(line))) return true;
  if (
    !words &&
    ((isUpper(line.charCodeAt(0)) && (BANNER.test(line) || POSTED.test(line))) ||
      RULE_WITH_WORDS.test(line) ||
      OTHER_SCRIPT.test(line))
  )
    return true;
  if (line.startsWith("〔") && ((line.length <= 20 && KIND.test(line)) || READ_ABOUT.test(line))) return true;
  if (line.length <= 8 && "文公材第〔".includes(line.charAt(0)) && (CALLED_TEXT.test(line) || COLUMN.test(line)))
    return true;
  if (line.includes("ICP备") || line.includes("公网安备")) return true;
  if (words && line.includes("地址:") && ADDRESS.test(line)) return true;
  if (folded !== line && (RULE.test(line) || OF_GAZETTE.test(folded))) return true;
  if (!words && line.length <= 8 && PAGE_NUMBER.test(line)) return true;
  if ((!words && RULE.test(folded)) || (folded.length <= 6 && MENU.has(folded))) return true;
  // the title of the page's window: 关于…的通知_某办文件_某某市政府门户网站
  if (folded.includes("_") && /[一-龥)]_[一-龥][^_。]{1,30}(?:_[^_。]{2,30})*$/.test(folded)) return true;
  // 某市2022年应急预案 - 某某市人民政府门户网站
  if ((last === "站" || last === "网") && WINDOW.test(folded)) return true;
  if (folded.length >= 3 && folded.length <= 40 && BUTTONS.test(folded)) return true;
  if (folded.includes("首页") && (MENU_LINE.test(folded) || MENU_ENDS.test(folded) || MENU_OVER_CRUMBS.test(folded)))
    return true;
  const list = BY_FIRST.get(folded.charAt(0));
  if (list?.some((start) => folded.startsWith(start))) return true;
  // crumbs: 首页 > 政务公开 > 文件
  if (
    folded.includes(">") &&
    /^[^。]{2,60}>[^。]{0,60}$/.test(folded) &&
    (/^[^《<]*/.exec(folded)?.[0].match(/>/g) ?? []).length >= 2 &&
    !folded.includes("<")
  )
    return true;
  // 某市发布 2020-07-02 18:03: who put the page up, and when
  if (
    words &&
    folded.length <= 36 &&
    last >= "0" &&
    last <= "9" &&
    /^[一-龥]{2,16}\d{4}-\d{1,2}-\d{1,2}\d{1,2}:\d{2}(?::\d{2})?$/.test(folded)
  )
    return true;
  // 某某发布 2023-05-07 18:20 发表于四川
  if (line.includes("发表于") && /^.{2,24}\d{4}-\d{1,2}-\d{1,2}\d{1,2}:\d{2}发表于[一-龥]{2,6}$/.test(line))
    return true;
  // 上载日期: 2019-11-21 来源: 某办
  if (folded.length <= 60 && folded.includes("-") && /^[一-龥]{2,4}(?:日期|时间):\d{4}-\d{1,2}-\d{1,2}/.test(folded))
    return true;
  if (mayBeShared(folded) && SHARED_FILE.test(folded)) return true;
  if ((last === "网" || folded.includes("》")) && SITE.test(folded)) return true;
  // nearly no line begins so
  if (!"发更录上时日0123456789".includes(folded.charAt(0))) return false;
  if (!words && !"-年".includes(folded.charAt(4))) return false;
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?$/.test(folded) ||
    /^\d{4}年\d{1,2}月\d{1,2}日(?:\d{1,2}:\d{2}|(?:信息)?来源:)/.test(folded) ||
    DAY_OF_PAGE_LABEL.test(folded) ||
    // 时间:2020年09月15日 点击次数:13460
    /^(?:发布|更新|发表|录入)?(?:时间|日期):\d{4}年\d{1,2}月\d{1,2}日.{0,20}(?:点击|浏览|阅读|来源|作者|字[号体])/.test(
      folded,
    ) ||
    /^(?:发布|更新|发表|录入)?(?:时间|日期):?\d{4}-\d{1,2}-\d{1,2}/.test(folded) ||
    /^\d{4}-\d{1,2}-\d{1,2}(?:\d{2}:\d{2}|(?:信息)?来源:|作者:|阅读|浏览|点击)/.test(folded)
  );
}

export function isFooter(folded: string): boolean {
  return folded.length <= 120 && FOOTER.test(folded) && !DOES_A_TASK.test(folded);
}
