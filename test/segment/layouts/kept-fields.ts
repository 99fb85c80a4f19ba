/** What collecting programs note over a text under names of their own, where the copy lost the line that says it. */
import type { Layout } from "./layout.ts";

const TITLE = "关于下达2024年水产健康养殖示范创建项目资金的通知";
const BODY = `各县（区）农业农村局、财政局：

根据《白石市现代农业发展专项资金管理办法》规定，现将项目资金下达给你们，并就有关事项通知如下：

一、本次共下达资金420万元，其中石桥区60万元、河口县120万元。

二、各地要按照专款专用的原则使用资金，不得截留、挪用。`;
const SIGNED = "白石市农业农村局 白石市财政局\n\n2024年5月21日\n";
const NOTICE = {
  title: TITLE,
  number: "白农〔2024〕56号",
  issuers: ["白石市农业农村局", "白石市财政局"],
  date: "2024-05-21",
  genre: "通知",
};

const FRONTS: readonly (readonly [string, string])[] = [
  [
    "YAML, a list in brackets",
    `---\nid: 77\ntitle: ${TITLE}\nagency: ['白石市农业农村局', '白石市财政局']\nnumber: 白农〔2024〕56号\npublished_at: 2024-05-24\n---\n`,
  ],
  [
    "YAML, a list under its field, the title once more",
    `---\naliases:\n  - P_77\nofficial_number: '白农〔2024〕56号'\nissuer:\n- 白石市农业农村局\n- 白石市财政局\ndate: '2024-05-24'\ntitle: "${TITLE}"\n---\n\n# ${TITLE}\n`,
  ],
  [
    "TOML",
    `+++\ntitle = "${TITLE}"\ndate = 2024-05-24T00:00:00+08:00\ndraft = false\ndocNumber = "白农〔2024〕56号"\nagencies = ["白石市农业农村局", "白石市财政局"]\n+++\n\n**${TITLE}**\n`,
  ],
  [
    "an object in JSON",
    `{\n  "doc_id": "zj-0056",\n  "doc_number": "白农〔2024〕56号",\n  "publishers": ["白石市农业农村局", "白石市财政局"],\n  "publish_date": "2024-05-24",\n  "crawl_time": "2024-08-01 03:22:10"\n}\n\n${TITLE}\n`,
  ],
  [
    "keys and values without a border",
    `title: ${TITLE}\ndoc_no: 白农〔2024〕56号\ndept: 白石市农业农村局、白石市财政局\npub_date: 2024-05-24\nurl: https://example.invalid/56.html\ncontent:\n`,
  ],
];

export const KEPT_FIELDS: readonly Layout[] = [
  ...FRONTS.map(([name, front]) => ({
    name: `${name}: the number`,
    text: `${front}\n${BODY}\n\n${SIGNED}`,
    documents: [NOTICE],
  })),
  ...FRONTS.map(([name, front]) => ({
    name: `${name}: number and issuers`,
    text: `${front}\n${BODY}\n`,
    documents: [{ ...NOTICE, date: null }],
  })),
  {
    name: "fields of the record above say nothing of a text without any",
    text: `---\ntitle: ${TITLE}\nnumber: 白农〔2024〕56号\nurl: https://example.invalid/56.html\n---\n\n${BODY}\n\n${SIGNED}\n\n白石市水利局关于做好防汛工作的通知\n\n各县（区）水利局：\n\n请做好防汛工作，落实值班制度，并于每日下午五时前报送情况。\n\n白石市水利局\n\n2024年6月3日\n`,
    documents: [
      NOTICE,
      {
        title: "白石市水利局关于做好防汛工作的通知",
        number: null,
        issuers: ["白石市水利局"],
        date: "2024-06-03",
        genre: "通知",
      },
    ],
  },
  {
    name: "what the text prints goes before what its keeper notes",
    text: `---\ntitle: ${TITLE}\nnumber: 白农〔2023〕56号\nissuer: 白石市人民政府\nurl: https://example.invalid/56.html\n---\n\n# ${TITLE}\n\n白农〔2024〕56号\n\n${BODY}\n\n${SIGNED}`,
    documents: [NOTICE],
  },
  {
    name: "a number of another kind is none",
    text: `---\ntitle: ${TITLE}\nnumber: 77\nissuer: admin\nurl: https://example.invalid/56.html\n---\n\n# ${TITLE}\n\n${BODY}\n\n${SIGNED}`,
    documents: [{ ...NOTICE, number: null }],
  },
  {
    name: "the number of another body, which the text cites, is not its own",
    text: `---\ntitle: 济南市人民政府办公厅关于加强成品油监管工作的通知\nofficial_number: 鲁政办字〔2015〕194号\nissuer:\n- 山东省人民政府办公厅\nurl: https://example.invalid/1.html\n---\n\n# 济南市人民政府办公厅关于加强成品油监管工作的通知\n\n各县（市）、区人民政府，市政府有关部门：\n\n为贯彻省政府办公厅有关通知要求，进一步加强成品油监管，现就有关工作通知如下：\n\n一、落实监管。健全从生产到消费全过程监管体系。\n\n济南市人民政府办公厅\n\n2016年3月17日\n`,
    documents: [
      {
        title: "济南市人民政府办公厅关于加强成品油监管工作的通知",
        number: null,
        issuers: ["济南市人民政府办公厅"],
        date: "2016-03-17",
        genre: "通知",
      },
    ],
  },
  {
    name: "the body that runs the site, without a number, issued nothing",
    text: `---\ntitle: 贵州省电网建设专项行动方案\nofficial_number: ''\nissuer:\n- 贵州省发展和改革委员会\nurl: https://example.invalid/2.html\n---\n\n# 贵州省电网建设专项行动方案\n\n为加快建设安全、可靠、绿色的智能电网，补齐电网发展短板，制定本方案。\n\n一、工作目标。供电可靠率达到99.8%。\n\n二、重点任务。加强城网建设。\n`,
    documents: [{ title: "贵州省电网建设专项行动方案", number: null, issuers: [], date: null, genre: "方案" }],
  },
];
