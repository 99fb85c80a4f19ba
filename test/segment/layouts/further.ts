import type { Layout } from "./layout.ts";

/** Orders of several bodies, resolutions, telegrams, Party opinions, announcements of land, and pages without much of a head. */
export const FURTHER: readonly Layout[] = [
  {
    name: "number in brackets under the title, a cited title on a line of its own, attachment below the day",
    text: `南屏省人民政府办公厅关于清理部分省政府规章的通知
(南政办发〔2011〕12号)
省人民政府各工作部门、各直属机构:
为维护法制统一,根据《
国务院办公厅关于做好规章清理工作的通知》(国办发〔2010〕28号)要求,省政府对规章进行了清理。请各单位按照职责分工尽快修改。
附件:需修改的省政府规章目录(7件)
二○一一年二月二十五日
附件:
需修改的省政府规章目录
(7件)
`,
    documents: [
      {
        title: "南屏省人民政府办公厅关于清理部分省政府规章的通知",
        number: "南政办发〔2011〕12号",
        issuers: ["南屏省人民政府办公厅"],
        date: "2011-02-25",
        genre: "通知",
      },
    ],
  },
  {
    name: "a promulgation without masthead, the decision that it promulgates under the governor and the day",
    text: `《南屏省人民政府关于废止〈南屏省信访规定〉等3件省政府规章的决定》已经2016年2月26日省政府第73次常务会议通过,现予公布,自公布之日起施行。
省长 林某某
2016年4月15日
南屏省人民政府关于废止《南屏省信访规定》等3件省政府规章的决定
依照有关法律、法规,省政府决定废止以下规章:
一、南屏省信访规定(省政府令第114号)。
本决定自公布之日起施行。
分送:省委书记、副书记、常委,省长、副省长。
`,
    documents: [
      {
        title: "南屏省人民政府关于废止《南屏省信访规定》等3件省政府规章的决定",
        number: null,
        issuers: ["南屏省人民政府"],
        date: "2016-04-15",
        genre: "决定",
        carries: ["南屏省人民政府关于废止〈南屏省信访规定〉等3件省政府规章的决定"],
      },
    ],
  },
  {
    name: "an announcement without subject, source on the line under it, an address glued to the text",
    text: `公 告
2020-12-18 09:00 来源:梧山县人民政府办公室
http://www.example.cn/tzgg/t7445034.shtml为贯彻落实整体搬迁的要求,经县委、县政府研究,决定启动县直单位搬迁工作。现将有关事项公告如下:
一、搬迁时间
公告之日起至2020年12月30日。
特此公告。
梧山县人民政府办公室
2020年12月17日
`,
    documents: [
      {
        title: "公告",
        number: null,
        issuers: ["梧山县人民政府办公室"],
        date: "2020-12-17",
        genre: "公告",
      },
    ],
  },
  {
    name: "a title over blanks on one line, day and source of the page under the number",
    text: `绛水县人民政府办公室 关于印发绛水县促进专业镇发展 实施方案的通知
绛政办发〔2023〕14号
发布日期:2023-09-02 10:51 来源: 绛水县人民政府 【字体:大 中 小】 打印本页
各乡(镇)人民政府,县直各有关单位:
《绛水县促进专业镇发展实施方案》已经县人民政府同意,现印发给你们,请认真组织实施。
绛水县人民政府办公室
2023年9月1日
(此件公开发布)
绛水县促进专业镇发展实施方案
为促进专业镇发展,制定本实施方案。
一、指导思想
壮大县域经济。
`,
    documents: [
      {
        title: "绛水县人民政府办公室关于印发绛水县促进专业镇发展实施方案的通知",
        number: "绛政办发〔2023〕14号",
        issuers: ["绛水县人民政府办公室"],
        date: "2023-09-01",
        genre: "通知",
        carries: ["绛水县促进专业镇发展实施方案"],
      },
    ],
  },
  {
    name: "an order of two ministries that their heads sign",
    text: `国家林草局　农业部令

第12号

《野生植物种子管理办法》已经国家林草局局务会议、农业部部务会议审议通过，现予公布，自2013年7月1日起施行。

国家林草局局长　张某
农业部部长　韩某
2013年5月6日

野生植物种子管理办法

第一条　为加强野生植物种子管理，制定本办法。
`,
    documents: [
      {
        title: "野生植物种子管理办法",
        number: "国家林草局农业部令12号",
        issuers: ["国家林草局", "农业部"],
        date: "2013-05-06",
        genre: "办法",
        carries: ["野生植物种子管理办法"],
      },
    ],
  },
  {
    name: "a resolution of a congress with the line of its adoption",
    text: `青岚市第五届人民代表大会第二次会议关于政府工作报告的决议
（2018年1月12日青岚市第五届人民代表大会第二次会议通过）

青岚市第五届人民代表大会第二次会议听取和审议了市长所作的政府工作报告。会议决定批准这个报告。
会议号召全市人民为实现目标而奋斗。
`,
    documents: [
      {
        title: "青岚市第五届人民代表大会第二次会议关于政府工作报告的决议",
        number: null,
        issuers: ["青岚市第五届人民代表大会"],
        date: "2018-01-12",
        genre: "决议",
      },
    ],
  },
  {
    name: "an announcement of land for sale, its number in brackets under the title",
    text: `青岚市自然资源和规划局国有建设用地使用权挂牌出让公告
(青自然告字[2019]8号)
经青岚市人民政府批准,青岚市自然资源和规划局决定以挂牌方式出让2幅地块的国有建设用地使用权。现将有关事项公告如下:
一、地块的基本情况
详见出让文件。
青岚市自然资源和规划局
2019年11月5日
`,
    documents: [
      {
        title: "青岚市自然资源和规划局国有建设用地使用权挂牌出让公告",
        number: "青自然告字〔2019〕8号",
        issuers: ["青岚市自然资源和规划局"],
        date: "2019-11-05",
        genre: "公告",
      },
    ],
  },
  {
    name: "a telegram with sender, seal and degree of haste over the number",
    text: `发电单位　青岚市防汛抗旱指挥部　　签批盖章　王某
等级　特急·明电　青汛电〔2020〕6号　青机发123号
青岚市防汛抗旱指挥部
关于做好强降雨防范工作的紧急通知
各县（市、区）防汛抗旱指挥部：
据预报，7月5日至7日我市有强降雨。为切实做好防范工作，现紧急通知如下：
一、加强值守。
青岚市防汛抗旱指挥部
2020年7月4日
`,
    documents: [
      {
        title: "青岚市防汛抗旱指挥部关于做好强降雨防范工作的紧急通知",
        number: "青汛电〔2020〕6号",
        issuers: ["青岚市防汛抗旱指挥部"],
        date: "2020-07-04",
        genre: "通知",
      },
    ],
  },
  {
    name: "an excerpt that is the first page of an attachment",
    text: `附件1

青岚市制造业奖补资金管理实施细则

第一章 总则

第一条 为规范制造业奖补资金管理，根据《青岚市财政专项资金管理办法》，制定本细则。
第二条 奖补资金由市级财政预算安排。
`,
    documents: [
      {
        title: "青岚市制造业奖补资金管理实施细则",
        number: null,
        issuers: [],
        date: null,
        genre: "细则",
      },
    ],
  },
  {
    name: "an opinion of Party and government with the day in brackets under the title and a star over it",
    text: `中共青岚市委文件
青发〔2011〕7号
★
中共青岚市委　青岚市人民政府
关于加快水利发展的实施意见
（2011年3月2日）
为加快水利发展，结合我市实际，现提出如下实施意见。
一、总体要求
突出民生水利。
`,
    documents: [
      {
        title: "中共青岚市委青岚市人民政府关于加快水利发展的实施意见",
        number: "青发〔2011〕7号",
        issuers: ["中共青岚市委", "青岚市人民政府"],
        date: "2011-03-02",
        genre: "意见",
      },
    ],
  },
  {
    name: "a title that breaks inside the name of a plan with its years",
    text: `青岚市人民政府办公室关于印发青岚市绿色建筑行动
方案（2021—2023年）的通知
各区人民政府，市政府各部门：
现将《青岚市绿色建筑行动方案（2021—2023年）》印发给你们，请认真贯彻执行。
青岚市人民政府办公室
2021年2月9日
文号：青政办〔2021〕11号
`,
    documents: [
      {
        title: "青岚市人民政府办公室关于印发青岚市绿色建筑行动方案（2021—2023年）的通知",
        number: "青政办〔2021〕11号",
        issuers: ["青岚市人民政府办公室"],
        date: "2021-02-09",
        genre: "通知",
        carries: ["青岚市绿色建筑行动方案(2021—2023年)"],
      },
    ],
  },
  {
    name: "an account of work, its title over two lines and nothing but a day below",
    text: `2020年代表建议、委员提案办理工作
完成情况报告
根据《新河市人民政府办公室关于做好2020年建议提案办理工作的通知》(新政办文〔2020〕7号)要求,我局高度重视,明确办理责任。今年承办的建议17件全部办理完毕。
2020年11月5日
`,
    documents: [
      {
        title: "2020年代表建议、委员提案办理工作完成情况报告",
        number: null,
        issuers: [],
        date: "2020-11-05",
        genre: "报告",
      },
    ],
  },
  {
    name: "appointments of a municipal government, names below the text",
    text: `青岚市人民政府
关于李某等同志任免职的通知
青政人〔2020〕3号
各县（市、区）人民政府，市政府各部门、各直属机构：
经研究，决定：
李某任青岚市财政局副局长；
免去王某的青岚市水利局副局长职务。
青岚市人民政府
2020年5月8日
`,
    documents: [
      {
        title: "青岚市人民政府关于李某等同志任免职的通知",
        number: "青政人〔2020〕3号",
        issuers: ["青岚市人民政府"],
        date: "2020-05-08",
        genre: "通知",
      },
    ],
  },
  {
    name: "number and day of the page over the title",
    text: `南教厅[2012]4号
2012-08-20
南屏省教育厅办公室关于印发《本科学校创业课程要求（试行）》的通知

各市州教育局，各高等学校：
　　为推动创业课程规范化，制定了《本科学校创业课程要求（试行）》，现印发给你们，请遵照执行。
南屏省教育厅办公室
2012年8月1日
`,
    documents: [
      {
        title: "南屏省教育厅办公室关于印发《本科学校创业课程要求（试行）》的通知",
        number: "南教厅〔2012〕4号",
        issuers: ["南屏省教育厅办公室"],
        date: "2012-08-01",
        genre: "通知",
        carries: ["本科学校创业课程要求(试行)"],
      },
    ],
  },
  {
    name: "number over a title that nothing but a roster follows",
    text: `白政办函[2013]18号

白沙市人民政府办公室关于成立白沙市
粮食安全工作领导小组的通知

组    长：李某某
副组长：冯 某
沈 某
成    员：巫某某（市府办）
李某某（市发改局）
`,
    documents: [
      {
        title: "白沙市人民政府办公室关于成立白沙市粮食安全工作领导小组的通知",
        number: "白政办函〔2013〕18号",
        issuers: ["白沙市人民政府办公室"],
        date: null,
        genre: "通知",
      },
    ],
  },
  {
    name: "number, addressees and text on one short line under the title",
    text: `南屏省人民政府关于表彰劳动模范的决定
南府[2014]67号各市、县人民政府,省政府直属各单位:近年来,全省各族人民顽强拼搏,涌现出一大批先进典型,为经济社会发展作出了贡献
`,
    documents: [
      {
        title: "南屏省人民政府关于表彰劳动模范的决定",
        number: "南府〔2014〕67号",
        issuers: ["南屏省人民政府"],
        date: null,
        genre: "决定",
      },
    ],
  },
  {
    name: "name, day and the remark on who may read it on one line",
    text: `各县(市)人民政府,州直各委、办、局: 现将《文河州河道管理实施办法》印发给你们,请认真贯彻执行。
文河州人民政府 2022年8月1日 (此件公开发布)
文河州河道管理实施办法
第一章 总 则
第一条 为加强河道管理,制定本办法。
`,
    documents: [
      {
        title: null,
        number: null,
        issuers: ["文河州人民政府"],
        date: "2022-08-01",
        genre: null,
        carries: ["文河州河道管理实施办法"],
      },
    ],
  },
];
