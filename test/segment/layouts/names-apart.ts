/** Names of bodies with a blank in them, and bodies that few other layouts name. */
import type { Layout } from "./layout.ts";
import { CONSENT, WORK } from "./words.ts";

export const NAMES_APART: readonly Layout[] = [
  {
    name: "a division of the Corps and its city, two plates of one body",
    text: `第十一师 北亭市人力资源和社会保障局文件\n师市人社发〔2018〕40号\n关于做好渡口登记工作的通知\n各团场、街道，师市机关各部门：\n${WORK}第十一师北亭市人力资源和社会保障局\n2018年5月25日\n`,
    documents: [
      {
        title: "关于做好渡口登记工作的通知",
        number: "师市人社发〔2018〕40号",
        issuers: ["第十一师北亭市人力资源和社会保障局"],
        date: "2018-05-25",
        genre: "通知",
      },
    ],
  },
  {
    name: "joint names that a scan broke",
    text: `兰溪市 人民政府\n临河军分区\n关于做好渡口登记工作的通知\n兰政〔2015〕54号\n各县区人民政府：\n${WORK}兰溪市人民 政府\n临河军分 区\n2015年7月28日\n`,
    documents: [
      {
        title: "兰溪市人民政府临河军分区关于做好渡口登记工作的通知",
        number: "兰政〔2015〕54号",
        issuers: ["兰溪市人民政府", "临河军分区"],
        date: "2015-07-28",
        genre: "通知",
      },
    ],
  },
  {
    name: "five names that sign one under the other, blanks in two of them",
    text: `关于举办渡工技能竞赛的通知\n临人社字〔2022〕9号\n各镇街道：\n${WORK}中共临河区委 宣传部\n临河区人力资源和社会保障局\n临河区 财政局\n临河区总工会\n临河区农业 农村局\n2022年9月6日\n`,
    documents: [
      {
        title: "关于举办渡工技能竞赛的通知",
        number: "临人社字〔2022〕9号",
        issuers: [
          "中共临河区委宣传部",
          "临河区人力资源和社会保障局",
          "临河区财政局",
          "临河区总工会",
          "临河区农业农村局",
        ],
        date: "2022-09-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "every letter apart, a wider gap inside the name",
    text: `临 河 市 西 秀  区 人 民 政 府 办 公 室\n关于做好渡口登记工作的通知\n西府办发〔2014〕36号\n各乡镇人民政府：\n${WORK}2014年3月5日\n`,
    documents: [
      {
        title: "临河市西秀区人民政府办公室关于做好渡口登记工作的通知",
        number: "西府办发〔2014〕36号",
        issuers: ["临河市西秀区人民政府办公室"],
        date: "2014-03-05",
        genre: "通知",
      },
    ],
  },
  {
    name: "the communiqué of a plenum, by who adopted it",
    text: "中国共产党临河市第八届委员会第五次全体会议公报\n（2023年12月28日中国共产党临河市第八届委员会第五次全体会议通过）\n中国共产党临河市第八届委员会第五次全体会议，于2023年12月27日至28日在临河举行。\n全会听取和讨论了市委常委会工作报告。\n",
    documents: [
      {
        title: "中国共产党临河市第八届委员会第五次全体会议公报",
        number: null,
        issuers: ["中国共产党临河市第八届委员会"],
        date: "2023-12-28",
        genre: "公报",
      },
    ],
  },
  {
    name: "a directive of the fifties, the year of its number first, its serial with a zero",
    text: `沅溪省人民委员会\n关于认真做好渡口工作的指示\n（56）沅渡办字第0132号\n各专员公署、自治州、市、县人民委员会：\n今年汛期在即，为保证渡运安全，特作如下指示：\n一、认真检查渡船。\n二、加强思想教育。\n一九五六年八月二十五日\n`,
    documents: [
      {
        title: "沅溪省人民委员会关于认真做好渡口工作的指示",
        number: "〔56〕沅渡办字132号",
        issuers: ["沅溪省人民委员会"],
        date: "1956-08-25",
        genre: "指示",
      },
    ],
  },
  {
    name: "the class of a reply alone between title and number",
    text: `对市政协第十四届二次会议第0187号提案的答复\nA\n临交函〔2023〕66号\n冯某某委员：\n${CONSENT}临河市交通运输局\n2023年7月5日\n`,
    documents: [
      {
        title: "对市政协第十四届二次会议第0187号提案的答复",
        number: "临交函〔2023〕66号",
        issuers: ["临河市交通运输局"],
        date: "2023-07-05",
        genre: "答复",
      },
    ],
  },
  {
    name: "four names over two lines, the second of them broken behind its place",
    text: `青坨县发展和改革局 青坨县水利局 青坨县\n财政局 青坨县交通运输局关于做好\n渡口登记工作的通知\n青发改〔2022〕60号\n各乡镇人民政府：\n${WORK}2022年9月8日\n`,
    documents: [
      {
        title: "青坨县发展和改革局青坨县水利局青坨县财政局青坨县交通运输局关于做好渡口登记工作的通知",
        number: "青发改〔2022〕60号",
        issuers: ["青坨县发展和改革局", "青坨县水利局", "青坨县财政局", "青坨县交通运输局"],
        date: "2022-09-08",
        genre: "通知",
      },
    ],
  },
  {
    name: "a figure among the letters of the number",
    text: `临河市5G网络建设推进工作领导小组办公室\n关于做好基站登记工作的通知\n临5G办〔2020〕2号\n各通信企业：\n${WORK}临河市5G网络建设推进工作领导小组办公室\n2020年7月9日\n`,
    documents: [
      {
        title: "临河市5G网络建设推进工作领导小组办公室关于做好基站登记工作的通知",
        number: "临5G办〔2020〕2号",
        issuers: ["临河市5G网络建设推进工作领导小组办公室"],
        date: "2020-07-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "each of two bodies with its number on a line of its own",
    text: `沅溪省住房和城乡建设厅\n沅溪省文物局\n沅建规〔2019〕5号\n沅文物发〔2019〕12号\n关于做好渡口古镇登记工作的通知\n各市州住房和城乡建设局、文物局：\n${WORK}沅溪省住房和城乡建设厅　沅溪省文物局\n2019年5月24日\n`,
    documents: [
      {
        title: "关于做好渡口古镇登记工作的通知",
        number: "沅建规〔2019〕5号",
        issuers: ["沅溪省住房和城乡建设厅", "沅溪省文物局"],
        date: "2019-05-24",
        genre: "通知",
      },
    ],
  },
  {
    name: "a remark on its own line between the title of a cover and who drew it up",
    text: "沅溪省渡口运行维护技术指南\n（试行）\n沅溪省交通运输厅\n2021年12月\n目　录\n1 适用范围\t1\n2 术语和定义\t2\n1 适用范围\n本指南适用于沅溪省行政区域内渡口的运行维护。\n2 术语和定义\n2.1 渡口\n",
    documents: [
      {
        title: "沅溪省渡口运行维护技术指南（试行）",
        number: null,
        issuers: ["沅溪省交通运输厅"],
        date: null,
        genre: "指南",
      },
    ],
  },
  {
    name: "a decision whose title names the committee, the line of adoption its term",
    text: "全国人民代表大会常务委员会关于修改《中华人民共和国渡口法》的决定\n（2022年6月24日第十三届全国人民代表大会常务委员会第三十五次会议通过）\n第十三届全国人民代表大会常务委员会第三十五次会议决定对《中华人民共和国渡口法》作如下修改：\n一、将第二条修改为：“渡口由县级人民政府设立。”\n本决定自2022年8月1日起施行。\n",
    documents: [
      {
        title: "全国人民代表大会常务委员会关于修改《中华人民共和国渡口法》的决定",
        number: null,
        issuers: ["全国人民代表大会常务委员会"],
        date: "2022-06-24",
        genre: "决定",
      },
    ],
  },
];
