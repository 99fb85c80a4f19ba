/** Further small documents in our own words: layouts that are rarer, worn by copying, or hold no number at all. */
import type { Layout } from "./layouts.ts";

const TEXT =
  "近期部分地区连续降雨，为保障群众生命财产安全，请抓紧完成下列工作，并于月底前报告进展情况。\n一、全面排查。对水库、堤防、山塘逐一登记，发现险情立即处置。\n二、加强值守。主要负责同志要在岗带班，信息报送不得迟于半小时。\n";
const SHORT = "你单位来文收悉。经研究，同意按所报内容组织实施，请抓紧开展前期工作，年底前报送总结。\n";

export const UNUSUAL: readonly Layout[] = [
  {
    name: "ministry letter, number at the right above the title",
    text: `中华人民共和国水利部\n\n　　　　　　　　　　　　　　水规计函〔2018〕45号\n\n水利部关于协助提供灌区资料的函\n\n农业农村部：\n${SHORT}\n　　　　　　　　　　水　利　部\n　　　　　　　　　　2018年9月3日\n`,
    documents: [
      {
        title: "水利部关于协助提供灌区资料的函",
        number: "水规计函〔2018〕45号",
        issuers: ["中华人民共和国水利部"],
        date: "2018-09-03",
        genre: "函",
      },
    ],
  },
  {
    name: "reply to a proposal, number and grade under the title",
    text: `关于对市政协十二届三次会议第0156号提案的答复\n某交函〔2018〕76号\nB类\n李委员：\n您提出的“关于完善公交场站建设的建议”收悉。现答复如下：\n${SHORT}长春市交通运输局\n2018年6月22日\n`,
    documents: [
      {
        title: "关于对市政协十二届三次会议第0156号提案的答复",
        number: "某交函〔2018〕76号",
        issuers: ["长春市交通运输局"],
        date: "2018-06-22",
        genre: "答复",
      },
    ],
  },
  {
    name: "no title: the day in brackets over the number, 特此通知 without a stop before what is issued",
    text: `（二OO八年三月六日）\n某府办〔2008〕18号\n各镇人民政府，区政府各委、办、局：\n现将《2008年政府工作目标任务分解》印发给你们。请对照分解的任务抓好落实，并于月底前报送推进计划。\n特此通知\n2008年政府工作目标任务分解\n一、促进经济平稳发展。\n加强运行分析。\n`,
    documents: [
      {
        title: null,
        number: "某府办〔2008〕18号",
        issuers: [],
        date: "2008-03-06",
        genre: "通知",
        carries: ["2008年政府工作目标任务分解"],
      },
    ],
  },
  {
    name: "a commendation 对…的嘉奖令, words of the site below",
    text: `周口市人民政府对市水务局的嘉奖令\n（某政〔2009〕48号）\n\n各县（市、区）人民政府，市人民政府各部门：\n${TEXT}为此，市政府决定对市水务局予以通令嘉奖。\n\n第 [1] 页 共[2]页\n上面法规内容为部分内容，查看全文请登录\n【发表评论】 【互动社区】\n`,
    documents: [
      {
        title: "周口市人民政府对市水务局的嘉奖令",
        number: "某政〔2009〕48号",
        issuers: ["周口市人民政府"],
        date: null,
        genre: "令",
      },
    ],
  },
  {
    name: "addressees, text, signature, day and remark on one line under the title",
    text: `关于印发安顺市市级储备粮管理办法的通知\n各县、自治县、区人民政府，市政府各工作部门：现将《安顺市市级储备粮管理办法》印发给你们，请认真抓好贯彻落实。安顺市人民政府2023年9月5日（此件公开发布）安顺市市级储备粮管理办法第一章  总则第一条  为加强市级储备粮管理，保障数量真实、质量良好，制定本办法。第二条  本办法适用于本市行政区域内市级储备粮的收购、储存、轮换、动用及其监督管理活动。第三条  市级储备粮的动用权属于市人民政府，未经批准，任何单位和个人不得擅自动用。第四条  市发展改革委负责市级储备粮的行政管理。\n`,
    documents: [
      {
        title: "关于印发安顺市市级储备粮管理办法的通知",
        number: null,
        issuers: ["安顺市人民政府"],
        date: "2023-09-05",
        genre: "通知",
        carries: ["安顺市市级储备粮管理办法"],
      },
    ],
  },
  {
    name: "provincial order with its rules below in articles, adoption line in brackets",
    text: `云南省人民政府令\n第 188 号\n\n《云南省渡口管理规定》已经2013年6月4日省人民政府第11次常务会议通过，现予公布，自2013年9月1日起施行。\n\n省　长　　李某某\n2013年7月2日\n\n云南省渡口管理规定\n（2013年7月2日云南省人民政府令第188号公布）\n\n第一条　为加强渡口安全管理，制定本规定。\n第二条　县级人民政府负责本行政区域内的渡口管理。\n第三条　本规定自2013年9月1日起施行。\n`,
    documents: [
      {
        title: "云南省渡口管理规定",
        number: "云南省人民政府令188号",
        issuers: ["云南省人民政府"],
        date: "2013-07-02",
        genre: "规定",
        carries: ["云南省渡口管理规定"],
      },
    ],
  },
  {
    name: "State Council order in full name",
    text: `中华人民共和国国务院令\n第799号\n《灯塔保护条例》已经2023年3月1日国务院第2次常务会议通过，现予公布，自2023年6月1日起施行。\n总　理　　王某\n2023年3月9日\n灯塔保护条例\n第一章　总则\n第一条　为了保护灯塔，制定本条例。\n`,
    documents: [
      {
        title: "灯塔保护条例",
        number: "国务院令799号",
        issuers: ["国务院"],
        date: "2023-03-09",
        genre: "条例",
        carries: ["灯塔保护条例"],
      },
    ],
  },
  {
    name: "approval to one body, number under the title in wrong brackets",
    text: `汉中市人民政府\n关于洋县城市总体规划的批复\n汉政函（2016）38号\n洋县人民政府：\n${SHORT}汉中市人民政府\n2016年5月11日\n`,
    documents: [
      {
        title: "汉中市人民政府关于洋县城市总体规划的批复",
        number: "汉政函〔2016〕38号",
        issuers: ["汉中市人民政府"],
        date: "2016-05-11",
        genre: "批复",
      },
    ],
  },
  {
    name: "announcement with year and serial number, no addressee",
    text: `国家药品监督管理局公告\n2020年 第31号\n关于启用电子证照的公告\n为方便企业办事，自2020年5月1日起启用电子证照，现将有关事项公告如下。\n一、电子证照与纸质证照具有同等效力。\n特此公告。\n国家药品监督管理局\n2020年4月8日\n`,
    documents: [
      {
        title: "关于启用电子证照的公告",
        number: "国家药品监督管理局公告2020年31号",
        issuers: ["国家药品监督管理局"],
        date: "2020-04-08",
        genre: "公告",
      },
    ],
  },
  {
    name: "circular on an accident, title over three lines",
    text: `淮北市人民政府安全生产委员会办公室\n关于某建材公司“3·12”坍塌事故情况的\n通　报\n淮安办〔2017〕9号\n各县、区安委会：\n${TEXT}2017年3月20日\n`,
    documents: [
      {
        title: "淮北市人民政府安全生产委员会办公室关于某建材公司“3·12”坍塌事故情况的通报",
        number: "淮安办〔2017〕9号",
        issuers: ["淮北市人民政府安全生产委员会办公室"],
        date: "2017-03-20",
        genre: "通报",
      },
    ],
  },
  {
    name: "minutes of a meeting, number alone in round brackets",
    text: `玉林市人民政府专题会议纪要\n（2023）5号\n关于推进城区停车场建设有关问题的会议纪要\n2023年2月14日，副市长陈某某主持召开会议，研究城区停车场建设问题。纪要如下：\n一、会议听取了市住房城乡建设局的汇报。\n二、会议明确，年内新增车位三千个。\n出席：陈某某、黄某某\n`,
    documents: [
      {
        title: "关于推进城区停车场建设有关问题的会议纪要",
        number: "玉林市人民政府专题会议纪要〔2023〕5号",
        issuers: ["玉林市人民政府"],
        date: null,
        genre: "纪要",
      },
    ],
  },
  {
    name: "decision to commend, date in Chinese numerals with 〇",
    text: `延边州人民政府关于表彰植树造林先进集体的决定\n延州政发〔2009〕21号\n各县市人民政府，州政府各委办局：\n${TEXT}延边州人民政府\n二○○九年四月十二日\n`,
    documents: [
      {
        title: "延边州人民政府关于表彰植树造林先进集体的决定",
        number: "延州政发〔2009〕21号",
        issuers: ["延边州人民政府"],
        date: "2009-04-12",
        genre: "决定",
      },
    ],
  },
  {
    name: "Party committee office and government office, joint",
    text: `中共德阳市委办公室　德阳市人民政府办公室\n关于印发《德阳市河长制工作方案》的通知\n德委办〔2017〕12号\n各县（市、区）党委和人民政府：\n《德阳市河长制工作方案》已经市委、市政府同意，现印发给你们，请结合实际认真落实。\n中共德阳市委办公室\n德阳市人民政府办公室\n2017年5月26日\n\n德阳市河长制工作方案\n为落实河湖管护责任，制定本方案。\n一、组织体系\n设立市县乡村四级河长。\n`,
    documents: [
      {
        title: "中共德阳市委办公室德阳市人民政府办公室关于印发《德阳市河长制工作方案》的通知",
        number: "德委办〔2017〕12号",
        issuers: ["中共德阳市委办公室", "德阳市人民政府办公室"],
        date: "2017-05-26",
        genre: "通知",
        carries: ["德阳市河长制工作方案"],
      },
    ],
  },
  {
    name: "joint issuers on several lines above the title",
    text: `常德市财政局\n常德市农业农村局\n常德市乡村振兴局\n关于下达衔接资金的通知\n常财农指〔2022〕77号\n各区县财政局、农业农村局：\n${TEXT}常德市财政局　常德市农业农村局　常德市乡村振兴局\n2022年6月7日\n`,
    documents: [
      {
        title: "常德市财政局常德市农业农村局常德市乡村振兴局关于下达衔接资金的通知",
        number: "常财农指〔2022〕77号",
        issuers: ["常德市财政局", "常德市农业农村局", "常德市乡村振兴局"],
        date: "2022-06-07",
        genre: "通知",
      },
    ],
  },
  {
    name: "law in chapters with a table of contents and adoption line",
    text: `中华人民共和国灯会保护法\n（2011年2月25日第十一届全国人民代表大会常务委员会第十九次会议通过　2019年4月23日修正）\n目　　录\n第一章　总　则\n第二章　传　承\n第三章　附　则\n第一章　总　则\n第一条　为了保护灯会，制定本法。\n第二章　传　承\n第二条　国家鼓励灯会的传承。\n第三章　附　则\n第三条　本法自2011年6月1日起施行。\n`,
    documents: [
      {
        title: "中华人民共和国灯会保护法",
        number: null,
        issuers: ["第十一届全国人民代表大会常务委员会"],
        date: "2011-02-25",
        genre: "法",
      },
    ],
  },
  {
    name: "judgment of a court",
    text: `某某省新河县人民法院\n民 事 判 决 书\n（2021）某0130民初215号\n原告：赵某，男，住新河县。\n被告：钱某，男，住新河县。\n原告赵某与被告钱某买卖合同纠纷一案，本院立案后依法适用简易程序公开开庭进行了审理。\n判决如下：\n一、被告于十日内支付货款。\n审判员　孙某\n二〇二一年四月六日\n书记员　李某\n`,
    documents: [
      {
        title: "某某省新河县人民法院民事判决书",
        number: "〔2021〕某0130民初215号",
        issuers: ["某某省新河县人民法院"],
        date: "2021-04-06",
        genre: "判决书",
      },
    ],
  },
  {
    name: "county announcement, nothing but title, text, signature",
    text: `蓝山县人民政府关于重点水域禁捕的通告\n为保护水生生物资源，经县人民政府研究决定，对舜水河干流实行全面禁捕，现将有关事项通告如下：\n一、禁捕时间。自2021年1月1日起十年。\n二、违反本通告的，由有关部门依法处理。\n特此通告。\n蓝山县人民政府\n2020年12月28日\n`,
    documents: [
      {
        title: "蓝山县人民政府关于重点水域禁捕的通告",
        number: null,
        issuers: ["蓝山县人民政府"],
        date: "2020-12-28",
        genre: "通告",
      },
    ],
  },
  {
    name: "township notice to villages, number with 字第",
    text: `石湾镇人民政府文件\n石政字〔2014〕第016号\n关于做好秋季秸秆禁烧工作的通知\n各村委会、镇直各单位：\n${TEXT}石湾镇人民政府\n2014年9月15日\n`,
    documents: [
      {
        title: "关于做好秋季秸秆禁烧工作的通知",
        number: "石政字〔2014〕16号",
        issuers: ["石湾镇人民政府"],
        date: "2014-09-15",
        genre: "通知",
      },
    ],
  },
  {
    name: "several documents without any number in one file",
    text: `海东市人民政府办公室\n关于做好春季植树工作的通知\n各县区人民政府：\n${TEXT}2018年3月5日\n\n平安区人民政府关于落实植树任务的方案\n根据市里安排，全区今春植树二十万株，由各乡镇分片包干，四月底完成栽植。\n2018年3月12日\n海东市林业局\n关于商请提供苗木的函\n乐都区苗圃：\n请于三月二十日前备足油松苗五万株，所需经费由我局按合同支付。\n2018年3月15日\n\n海东市人民政府关于封山禁牧的通告\n为巩固造林成果，自即日起对规划区实行封山禁牧，违者依法处罚。\n2018年4月2日\n`,
    documents: [
      {
        title: "海东市人民政府办公室关于做好春季植树工作的通知",
        number: null,
        issuers: ["海东市人民政府办公室"],
        date: "2018-03-05",
        genre: "通知",
      },
      {
        title: "平安区人民政府关于落实植树任务的方案",
        number: null,
        issuers: ["平安区人民政府"],
        date: "2018-03-12",
        genre: "方案",
      },
      {
        title: "海东市林业局关于商请提供苗木的函",
        number: null,
        issuers: ["海东市林业局"],
        date: "2018-03-15",
        genre: "函",
      },
      {
        title: "海东市人民政府关于封山禁牧的通告",
        number: null,
        issuers: ["海东市人民政府"],
        date: "2018-04-02",
        genre: "通告",
      },
    ],
  },
  {
    name: "title and date only",
    text: "河津市粮食局关于储备粮轮换的意见\n2005年8月9日\n为保证储备粮质量，轮换工作按照均衡有序的原则进行，各库点要提前做好仓房准备。\n轮换价差由市财政据实补贴，任何单位不得截留挪用。\n",
    documents: [
      {
        title: "河津市粮食局关于储备粮轮换的意见",
        number: null,
        issuers: ["河津市粮食局"],
        date: "2005-08-09",
        genre: "意见",
      },
    ],
  },
  {
    name: "no head at all: a text, signed",
    text: "各街道办事处：\n为迎接卫生城市复审，请各街道于本周内完成背街小巷清扫，并逐日上报进度，现就有关要求通知如下。\n一、划片包干，责任到人。\n二、垃圾日产日清。\n太和区爱国卫生运动委员会办公室\n2016年10月8日\n",
    documents: [
      {
        title: null,
        number: null,
        issuers: ["太和区爱国卫生运动委员会办公室"],
        date: "2016-10-08",
        genre: "通知",
      },
    ],
  },
  {
    name: "gazette with a table of contents",
    text: `龙川市人民政府公报\n2011年第2期\n目　录\n1．龙川市人民政府关于加强古树保护的通知……………（1）\n2．龙川市人民政府关于调整防洪指挥部成员的通知……（3）\n\n龙川市人民政府关于加强古树保护的通知\n各乡镇人民政府：\n${TEXT}二〇一一年三月一日\n\n龙川市人民政府关于调整防洪指挥部成员的通知\n各乡镇人民政府，市直各单位：\n因人事变动，市政府决定对防洪指挥部成员作出调整，名单另行公布，请知照。\n二〇一一年三月六日\n`,
    documents: [
      {
        title: "龙川市人民政府关于加强古树保护的通知",
        number: null,
        issuers: ["龙川市人民政府"],
        date: "2011-03-01",
        genre: "通知",
      },
      {
        title: "龙川市人民政府关于调整防洪指挥部成员的通知",
        number: null,
        issuers: ["龙川市人民政府"],
        date: "2011-03-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "page copied as text: box in two columns, title three times, footer",
    text: `关于公布节水型小区名单的通知_伊春市水务局\n首页\n政务公开\n政策文件\n当前位置：首页>政务公开>通知公告\n关于公布节水型小区名单的通知\n索引号：11230700/2019-00412　　主题分类：水利\n发文机关：伊春市水务局　　成文日期：2019-08-13\n文　　号：伊水发〔2019〕40号　　发布时间：2019-08-20\n标　　题：关于公布节水型小区名单的通知\n关于公布节水型小区名单的通知\n发布时间：2019-08-20　来源：伊春市水务局　字体：大 中 小　打印　分享到：\n各区水务局：\n${TEXT}伊春市水务局\n2019年8月13日\n打印本页　关闭窗口\n上一篇：关于换证的公告\n下一篇：没有了\n主办：伊春市水务局　黑ICP备05000000号-1\n`,
    documents: [
      {
        title: "关于公布节水型小区名单的通知",
        number: "伊水发〔2019〕40号",
        issuers: ["伊春市水务局"],
        date: "2019-08-13",
        genre: "通知",
      },
    ],
  },
  {
    name: "box with the value on the line under its label",
    text: `索引号\n000123/2020-7\n发文机关\n钦州市教育局\n成文日期\n2020年02月07日\n发文字号\n钦教〔2020〕6号\n标题\n钦州市教育局关于推迟开学的通知\n\n钦州市教育局关于推迟开学的通知\n\n各县区教育局，市直各学校：\n${TEXT}钦州市教育局\n2020年2月7日\n`,
    documents: [
      {
        title: "钦州市教育局关于推迟开学的通知",
        number: "钦教〔2020〕6号",
        issuers: ["钦州市教育局"],
        date: "2020-02-07",
        genre: "通知",
      },
    ],
  },
  {
    name: "full-width digits and letters, square full-width brackets",
    text: `关于调整Ｂ级旅行社名录的通知\n渝旅发［２０１９］１２号\n各区县旅游局：\n${TEXT}重庆市旅游局\n２０１９年３月５日\n`,
    documents: [
      {
        title: "关于调整Ｂ级旅行社名录的通知",
        number: "渝旅发〔2019〕12号",
        issuers: ["重庆市旅游局"],
        date: "2019-03-05",
        genre: "通知",
      },
    ],
  },
  {
    name: "number in lenticular brackets",
    text: `松原市气象局关于开展防雷检查的通知\n松气发【2012】８号\n各县气象局：\n${TEXT}松原市气象局\n二零一二年五月三十日\n`,
    documents: [
      {
        title: "松原市气象局关于开展防雷检查的通知",
        number: "松气发〔2012〕8号",
        issuers: ["松原市气象局"],
        date: "2012-05-30",
        genre: "通知",
      },
    ],
  },
  {
    name: "number in braces",
    text: `关于报送年度统计台账的通知\n临统字{2011}14号\n各县统计局：\n${TEXT}临夏州统计局\n2011年11月2日\n`,
    documents: [
      {
        title: "关于报送年度统计台账的通知",
        number: "临统字〔2011〕14号",
        issuers: ["临夏州统计局"],
        date: "2011-11-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "number and date on one line under the title",
    text: `张掖市人民政府关于加强地名管理的通知\n（张政发〔2010〕65号　2010年6月18日）\n各县、区人民政府：\n${TEXT}`,
    documents: [
      {
        title: "张掖市人民政府关于加强地名管理的通知",
        number: "张政发〔2010〕65号",
        issuers: ["张掖市人民政府"],
        date: "2010-06-18",
        genre: "通知",
      },
    ],
  },
  {
    name: "copy number, secrecy, urgency, signer beside the number",
    text: `000017\n机密★5年\n特　急\n抚顺市民政局文件\n抚民发〔2013〕4号　　　签发人：周某某\n抚顺市民政局关于申请救灾资金的请示\n市人民政府：\n${TEXT}妥否，请批示。\n抚顺市民政局\n2013年8月19日\n（联系人：吴某，电话：000000）\n`,
    documents: [
      {
        title: "抚顺市民政局关于申请救灾资金的请示",
        number: "抚民发〔2013〕4号",
        issuers: ["抚顺市民政局"],
        date: "2013-08-19",
        genre: "请示",
      },
    ],
  },
  {
    name: "letterhead of an office, title over four lines with a nested title",
    text: `荆门市人民政府办公室文件\n荆政办发〔2018〕30号\n荆门市人民政府办公室\n关于印发\n《荆门市农村厕所改造\n实施方案》的通知\n各县（市、区）人民政府：\n《荆门市农村厕所改造实施方案》已经市人民政府同意，现印发给你们，请认真组织实施。\n荆门市人民政府办公室\n2018年4月27日\n荆门市农村厕所改造实施方案\n为改善农村卫生条件，制定本方案。\n一、目标任务\n三年内完成改造十万座。\n`,
    documents: [
      {
        title: "荆门市人民政府办公室关于印发《荆门市农村厕所改造实施方案》的通知",
        number: "荆政办发〔2018〕30号",
        issuers: ["荆门市人民政府办公室"],
        date: "2018-04-27",
        genre: "通知",
        carries: ["荆门市农村厕所改造实施方案"],
      },
    ],
  },
  {
    name: "attachments with titles and signatures of their own",
    text: `萍乡市人力资源和社会保障局关于举办技能竞赛的通知\n萍人社字〔2021〕18号\n各县区人社局：\n${TEXT}附件：1．萍乡市技能竞赛实施方案\n2．报名表\n3．关于成立竞赛组委会的通知\n萍乡市人力资源和社会保障局\n2021年5月6日\n\n附件1\n萍乡市技能竞赛实施方案\n一、竞赛项目\n设焊工、电工两项。\n附件2\n报名表\n姓名\n单位\n附件3\n关于成立竞赛组委会的通知\n各有关单位：\n为加强组织领导，决定成立竞赛组委会，负责竞赛的组织协调工作。\n竞赛组织委员会\n2021年5月5日\n`,
    documents: [
      {
        title: "萍乡市人力资源和社会保障局关于举办技能竞赛的通知",
        number: "萍人社字〔2021〕18号",
        issuers: ["萍乡市人力资源和社会保障局"],
        date: "2021-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "letter of reply to a proposal, number in the corner",
    text: `A类\n包头市交通运输局\n包交函〔2020〕53号\n关于对市政协第135号提案的复函\n刘某某委员：\n您提出的增设公交站点的提案收悉，我局高度重视，现将办理情况答复如下，感谢您的关心支持。\n一、已新增站点十二处。\n包头市交通运输局\n2020年6月30日\n`,
    documents: [
      {
        title: "关于对市政协第135号提案的复函",
        number: "包交函〔2020〕53号",
        issuers: ["包头市交通运输局"],
        date: "2020-06-30",
        genre: "函",
      },
    ],
  },
  {
    name: "forwarding wrapper, the forwarded document with full head and signature",
    text: `通化市卫生健康委员会转发省卫生健康委关于做好疫苗接种工作的通知\n通卫发〔2021〕11号\n各县（市、区）卫生健康局：\n现将省卫生健康委《关于做好疫苗接种工作的通知》转发给你们，请认真贯彻执行。\n通化市卫生健康委员会\n2021年3月9日\n\n吉林省卫生健康委员会文件\n吉卫发〔2021〕7号\n关于做好疫苗接种工作的通知\n各市（州）卫生健康委：\n${TEXT}吉林省卫生健康委员会\n2021年3月1日\n`,
    documents: [
      {
        title: "通化市卫生健康委员会转发省卫生健康委关于做好疫苗接种工作的通知",
        number: "通卫发〔2021〕11号",
        issuers: ["通化市卫生健康委员会"],
        date: "2021-03-09",
        genre: "通知",
        carries: ["关于做好疫苗接种工作的通知"],
      },
    ],
  },
  {
    name: "interpretation printed after the document belongs to it",
    text: `崇左市人民政府关于提高低保标准的通知\n崇政发〔2019〕3号\n各县（市、区）人民政府：\n${TEXT}崇左市人民政府\n2019年1月30日\n\n政策解读：为什么要提高低保标准\n近年来物价有所上涨，原标准偏低，提高标准有利于保障困难群众基本生活。\n`,
    documents: [
      {
        title: "崇左市人民政府关于提高低保标准的通知",
        number: "崇政发〔2019〕3号",
        issuers: ["崇左市人民政府"],
        date: "2019-01-30",
        genre: "通知",
      },
    ],
  },
  {
    name: "rules issued without a wrapper, date in brackets under the title, issuer between",
    text: `牡丹江市城市供热管理细则\n牡丹江市住房和城乡建设局\n（2003年10月8日）\n第一条　为规范供热行为，制定本细则。\n第二条　本市城区供热适用本细则。\n第三条　供热期为六个月。\n`,
    documents: [
      {
        title: "牡丹江市城市供热管理细则",
        number: null,
        issuers: ["牡丹江市住房和城乡建设局"],
        date: "2003-10-08",
        genre: "细则",
      },
    ],
  },
  {
    name: "notice with a table of the leading group: rows name bodies, one document",
    text: `兴化市人民政府关于成立防汛指挥部的通知\n各乡镇人民政府，市各有关部门：\n因工作需要，市政府决定成立防汛指挥部，统一领导全市防汛工作，现将组成人员通知如下：\n总指挥：郑某　市长\n成员：王某　市水利局局长\n市应急管理局\n市气象局\n指挥部办公室设在市水利局。\n兴化市人民政府\n2021年5月20日\n抄送：市委各部门，市人大常委会办公室。\n兴化市人民政府办公室　2021年5月21日印发\n`,
    documents: [
      {
        title: "兴化市人民政府关于成立防汛指挥部的通知",
        number: null,
        issuers: ["兴化市人民政府"],
        date: "2021-05-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "plan with dated stages and headings that look like titles stays one document",
    text: `海阳县农村道路整治工作方案\n为提升农村道路通行条件，结合本县实际，制定本方案。\n一、总体目标\n两年内整治道路一百公里。\n二、实施步骤\n动员部署阶段\n2019年3月1日\n各乡镇召开动员会，制定具体计划，广泛宣传发动群众参与。\n集中整治阶段\n2019年4月1日\n关于资金安排\n县财政安排专项资金，按进度拨付，不得挤占挪用。\n三、保障措施\n各乡镇人民政府要加强领导。\n2019年2月20日\n`,
    documents: [
      {
        title: "海阳县农村道路整治工作方案",
        number: null,
        issuers: [],
        date: "2019-02-20",
        genre: "方案",
      },
    ],
  },
  {
    name: "two documents glued, the second with its issuer on a line of its own and no number",
    text: `莱阳市商务局关于做好市场保供的通知\n各镇街：\n${TEXT}莱阳市商务局\n2022年1月5日\n莱阳市发展和改革局\n关于开展价格巡查的通知\n各镇街：\n${TEXT}莱阳市发展和改革局\n2022年1月9日\n`,
    documents: [
      {
        title: "莱阳市商务局关于做好市场保供的通知",
        number: null,
        issuers: ["莱阳市商务局"],
        date: "2022-01-05",
        genre: "通知",
      },
      {
        title: "莱阳市发展和改革局关于开展价格巡查的通知",
        number: null,
        issuers: ["莱阳市发展和改革局"],
        date: "2022-01-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "forwarding without the word's own text, in a run of documents",
    text: `灵武市人民政府办公室\n转发《银川市人民政府关于发展夜间经济的意见》的通知\n现将《银川市人民政府关于发展夜间经济的意见》（银政发〔2020〕44号）转给你们，请一并落实。\n2020年7月1日\n\n灵武市商务局关于举办夜市的公告\n经市政府同意，七月起每周五晚在世纪广场举办夜市，欢迎商户报名参加。\n2020年7月6日\n`,
    documents: [
      {
        title: "灵武市人民政府办公室转发《银川市人民政府关于发展夜间经济的意见》的通知",
        number: null,
        issuers: ["灵武市人民政府办公室"],
        date: "2020-07-01",
        genre: "通知",
        carries: ["银川市人民政府关于发展夜间经济的意见"],
      },
      {
        title: "灵武市商务局关于举办夜市的公告",
        number: null,
        issuers: ["灵武市商务局"],
        date: "2020-07-06",
        genre: "公告",
      },
    ],
  },
  {
    name: "listing page with cards",
    text: `政策文件库\n首页\n${[
      "关于加强水库管理的通知|武威市水务局|2021-03-04",
      "关于做好抗旱工作的通知|武威市水务局|2021-05-06",
    ]
      .map((card) => {
        const [title, body, day] = card.split("|");
        return `${title}\n各县区水务局： ${TEXT.replaceAll("\n", " ").repeat(2)}\n${body} | ${day}\n`;
      })
      .join("")}`,
    documents: [
      { title: "关于加强水库管理的通知", number: null, issuers: [], date: null, genre: "通知" },
      { title: "关于做好抗旱工作的通知", number: null, issuers: [], date: null, genre: "通知" },
    ],
  },
  {
    name: "order that amends rules, articles in the order itself",
    text: `鞍山市人民政府关于修改《鞍山市停车场管理办法》的决定\n鞍山市人民政府令第180号\n经2012年9月3日市政府第60次常务会议审议，决定对《鞍山市停车场管理办法》作如下修改：\n一、第五条修改为：停车场应当备案。\n二、删去第九条。\n本决定自公布之日起施行。\n市长　冯某某\n2012年9月20日\n`,
    documents: [
      {
        title: "鞍山市人民政府关于修改《鞍山市停车场管理办法》的决定",
        number: "鞍山市人民政府令180号",
        issuers: ["鞍山市人民政府"],
        date: "2012-09-20",
        genre: "决定",
      },
    ],
  },
  {
    name: "standing committee's announcement of a regulation",
    text: `陇南市人民代表大会常务委员会公告\n（第6号）\n《陇南市燃放烟花爆竹管理条例》已由市人民代表大会常务委员会通过并经省人民代表大会常务委员会批准，现予公布，自2021年1月1日起施行。\n陇南市人民代表大会常务委员会\n2020年12月8日\n陇南市燃放烟花爆竹管理条例\n（2020年8月28日市人大常委会第二十九次会议通过　2020年12月3日省人大常委会第二十次会议批准）\n第一条　为了保护环境，制定本条例。\n第二条　市人民政府划定禁放区域。\n`,
    documents: [
      {
        title: "陇南市燃放烟花爆竹管理条例",
        number: "陇南市人民代表大会常务委员会公告6号",
        issuers: ["陇南市人民代表大会常务委员会"],
        date: "2020-12-08",
        genre: "条例",
        carries: ["陇南市燃放烟花爆竹管理条例"],
      },
    ],
  },
  {
    name: "optical reader: blanks between all characters, line breaks inside the title, page numbers",
    text: `阜 康 市 人 民 政 府 办 公 室\n关 于 开 展 房 屋 安 全 隐 患\n排 查 整 治 工 作 的 通 知\n阜 政 办 发 〔 2 0 2 2 〕 3 1 号\n各 乡 镇 人 民 政 府 ， 各 街 道 办 事 处 ：\n为 消 除 房 屋 安 全 隐 患 ， 决 定 在 全 市 开 展 排 查 整 治 ， 请 按 照 要 求 完 成 。\n— 1 —\n一 、 排 查 范 围 。 全 部 自 建 房 。\n阜 康 市 人 民 政 府 办 公 室\n2 0 2 2 年 5 月 1 6 日\n— 2 —\n`,
    documents: [
      {
        title: "阜康市人民政府办公室关于开展房屋安全隐患排查整治工作的通知",
        number: "阜政办发〔2022〕31号",
        issuers: ["阜康市人民政府办公室"],
        date: "2022-05-16",
        genre: "通知",
      },
    ],
  },
  {
    name: "title repeated in the middle of the text as a cited line is no new document",
    text: `七台河市人民政府关于公布继续有效文件目录的通知\n七政发〔2018〕2号\n各区县人民政府：\n经清理，下列文件继续有效，请遵照执行，未列入目录的一律停止执行。\n七台河市人民政府关于加强矿山安全的通知\n七台河市人民政府关于推进棚户区改造的意见\n七台河市人民政府关于规范招标投标的通告\n七台河市人民政府\n2018年1月22日\n`,
    documents: [
      {
        title: "七台河市人民政府关于公布继续有效文件目录的通知",
        number: "七政发〔2018〕2号",
        issuers: ["七台河市人民政府"],
        date: "2018-01-22",
        genre: "通知",
      },
    ],
  },
  {
    name: "notice whose instrument follows the signature under a two-line title with its own preamble",
    text: `关于印发黑河市校车安全管理暂行办法的通知\n黑政规〔2016〕4号\n各县（市、区）人民政府：\n现将《黑河市校车安全管理暂行办法》印发给你们，请认真遵照执行。\n黑河市人民政府\n2016年7月4日\n\n黑河市校车安全管理\n暂行办法\n第一章　总则\n第一条　为加强校车安全管理，制定本办法。\n第二章　校车使用许可\n第二条　使用校车应当取得许可。\n`,
    documents: [
      {
        title: "关于印发黑河市校车安全管理暂行办法的通知",
        number: "黑政规〔2016〕4号",
        issuers: ["黑河市人民政府"],
        date: "2016-07-04",
        genre: "通知",
        carries: ["黑河市校车安全管理暂行办法"],
      },
    ],
  },
  {
    name: "work summary without genre words of official papers",
    text: `2017年全市扶贫工作总结\n今年以来，全市上下聚焦精准，全年减贫一万人，取得阶段性成效，现将有关工作总结如下。\n一、主要做法\n压实责任，选派驻村干部。\n二、存在问题\n产业基础仍然薄弱。\n韶山市扶贫开发办公室\n2017年12月30日\n`,
    documents: [
      {
        title: "2017年全市扶贫工作总结",
        number: null,
        issuers: ["韶山市扶贫开发办公室"],
        date: "2017-12-30",
        genre: "总结",
      },
    ],
  },
  {
    name: "CRLF ends, number with a blank between name and brackets, year in parentheses",
    text: `关于核定供水价格的批复\r\n\r\n克价费 (2008) 19 号\r\n\r\n市供水公司:\r\n\r\n${SHORT.trim()}\r\n\r\n克拉玛依市发展和改革委员会\r\n\r\n二○○八年五月六日\r\n`,
    documents: [
      {
        title: "关于核定供水价格的批复",
        number: "克价费〔2008〕19号",
        issuers: ["克拉玛依市发展和改革委员会"],
        date: "2008-05-06",
        genre: "批复",
      },
    ],
  },
];
