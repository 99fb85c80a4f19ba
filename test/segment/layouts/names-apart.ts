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
];
