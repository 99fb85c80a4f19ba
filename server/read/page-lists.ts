/**
 * Lists that a site prints under a text (related readings, what is read most, the posts before and after it): lines that are links and
 * nothing else, as programs that make Markdown of a page write them, and the headings over such lists.
 */

/** what the target of a link begins with: an address, a place on the site or on the page, the name of a file */
const TARGET = String.raw`(?:https?:|javascript:|mailto:|#|\.{0,2}/|[\w%.-]{1,60}/|[^()/]{1,80}\.(?:docx?|pdf|xlsx?|wps|html?|md|zip|jpe?g|png)[)])`;
/** [words](target): a link or a picture in Markdown, folded; each character can be read in one way */
const LINK = String.raw`!?〔(?:[^〔〕]|〔[^〔〕]*〕)*〕\((?=${TARGET})(?:[^()]|\([^()]*\))*\)`;
const LINKS = new RegExp(
  String.raw`^(?:[-*•·>#]{0,6}|\d{1,3}\\?[.、])(?:${LINK}[|｜·•、,/>》»\\]{0,3}){1,40}(?:\(?[\d年月日/.:-]{4,20}\)?|[^。；;，,、〔〕]{1,8})?$`,
);

/** Whether a folded line holds links, what parts them and perhaps a day or a word, and no other words. */
export const isLinks = (folded: string): boolean => folded.includes("〕(") && LINKS.test(folded);

const ABOUT =
  "相关|关联|热门|热点|精彩|推荐|最新|最近|往期|延伸|扩展|拓展|更多|同类|本类|站内|随机|参考|本站|本栏目?|历史";
const OF_A_SITE =
  "政策|文件|文档|文章|新闻|资讯|动态|阅读|链接|信息|法规|法律法规|法律|资料|内容|推荐|报道|稿件|专题|下载|标签|条目|帖子|问答|解读|评论|公告|话题|回顾|精选|排行榜?|搜索|范文|附件|视频|图片|案例|办事";
const HEADING = new RegExp(
  `^[|•·>#*◆■●▪〔-]{0,6}(?:(?:${ABOUT})的?(?:${OF_A_SITE})(?:[与和及、]?(?:${OF_A_SITE}))?|猜[你您](?:喜欢|想看|需要)|[为给][你您]推荐|[你您]可能(?:还|也)?(?:喜欢|感兴趣|想看)[一-龥]{0,4}|大家(?:都|还)?在[看搜]|(?:点击|阅读|下载|浏览|热门|热度)?排行榜?|(?:网友|发表|用户|我要|最新)评论|我要留言|元数据|(?:文档|页面|网页|采集|抓取)信息|附件列表|(?:RelatedPosts?|RelatedArticles?|Related|SeeAlso|Sharethis|LeaveaReply|LeaveaComment|Comments|Previous(?:Post|Article)?|Next(?:Post|Article)?|PoweredBy.{0,40}))(?:\\(\\d{1,4}\\))?[*_〕]{0,2}[:>»]{0,2}(?:更多)?$`,
  "i",
);

/** 相关推荐, 热门文档, 猜你喜欢, Related Posts: what such a list is headed by. The line is folded. */
export const headsList = (folded: string): boolean => folded.length <= 24 && HEADING.test(folded);
