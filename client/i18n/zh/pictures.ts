/** Chinese: network, cascade, coverage and corpus. */
import type { CoverageState } from "../../../server/model/api.ts";
import { count } from "../counts.ts";

export const pictures = {
  network: {
    path: "到另一点的路径",
    pathPick: "再点一个节点，找两点之间的最短路径。Esc 取消。",
    paths: (n: number, limit: number, cut: boolean) =>
      n === 0
        ? "语料里没有把这两点连起来的路径（至多八步）。"
        : cut
          ? `最短路径不止 ${count(limit)} 条，画出其中 ${count(Math.min(n, limit))} 条（至多八步）。`
          : `最短路径共 ${count(n)} 条，全部画出（至多八步）。`,
    ask: ["以", "为起点的网络"],
    and: (n: number) => `等 ${count(n)} 个`,
    start: "从哪里开始？",
    startWhy: "搜索一份文件、一个部门或一个专项，再看它周围。",
    /** @param of what is selected, or where the picture began @param left its neighbours that are not drawn; null while that is asked */
    answer: (nodes: number, edges: number, of: string, left: number | null) =>
      `图中 ${count(nodes)} 个节点、${count(edges)} 条连线${left === null ? "" : left === 0 ? `；${of}的邻居都已画出` : `；${of}还有 ${count(left)} 个邻居没有画出：双击它，或点它后按类展开`}。`,
    /** of a node that was clicked twice: what it had beside what was drawn, and whether that came */
    expanded: (of: string, left: number, came: boolean) =>
      left === 0
        ? `${of}的邻居都已画出。`
        : came
          ? `已画出${of}的 ${count(left)} 个邻居；Ctrl Z 撤回。`
          : `${of}还有 ${count(left)} 个邻居，太多，不一次画出：在它的面板里按类展开。`,
    none: "先在图上点一个节点",
    short: { path: "路径", collapse: "收起", show: "显示隐藏", fit: "全图" },
    nodes: "节点",
    lines: "线",
    solid: "明载或文号相符",
    layouts: { layered: "按层级", force: "力导", radial: "放射", grid: "网格" },
    zoomIn: "放大",
    zoomOut: "缩小",
    fit: "看全图",
    lasso: "套选",
    lassoHint: "在图上画一圈，圈内的节点一起选中；键盘：选中一点按 x。",
    lassoNone: "圈内没有节点。",
    picked: (n: number) => `选中 ${count(n)} 个`,
    only: "只留这些",
    clear: "取消",
    collapse: "收起它带来的",
    collapseN: (n: number) => `收起 ${count(n)} 个`,
    showAll: (n: number) => (n > 0 ? `显示隐藏的 ${count(n)} 个` : "没有隐藏的节点"),
    find: "在图中找",
    found: (at: number, n: number) => (n === 0 ? "图中没有" : at > 0 ? `${count(at)} / ${count(n)}` : `${count(n)} 个`),
    save: "导出",
    noPng: "这个浏览器导不出 PNG，请用 SVG。",
    formats: {
      png: "图片，附图例和日期",
      svg: "矢量图，附图例和日期",
      csv: "每行一条关系，附原句",
      json: "节点与关系，附原句",
      graphml: "Gephi、yEd、Cytoscape",
      gexf: "Gephi",
    },
    addressFull: "改动太多，地址只记下一部分",
    undo: "撤销",
    redo: "重做",
    pin: "钉住",
    unpin: "松开",
    hide: "隐藏",
    tools: "画布工具",
    legend: "图例",
    canvas: "网络图；方向键在节点间移动，t 看表",
    neighbours: "邻居",
    shown: "图中 / 全部",
    expand: (n: number) => `展开 ${count(n)}`,
    allShown: "全在图中",
    limit: "每次最多展开 50 个。",
    selectedEdge: "选中的线",
    through: "职责（经任务）",
    held: "文件 · 入库",
    cited: "文件 · 仅被引",
    drawn: (n: number, max: number, labels: number) => `${count(n)} / ${count(max)} · 标签 ${count(labels)}`,
    root: "设为起点",
    from: "从",
    to: "到",
    sourceDocument: "出处文件",
    relation: "关系",
    count: "条数",
    noWebgl: "这台机器画不了图；下面是同样内容的表。",
    openPage: "打开页面",
    full: "已到 1,500 个，先隐藏一些再展开。",
    hidden: (n: number) => `有 ${count(n)} 个被隐藏`,
  },
  cascade: {
    parts: { notice: "印发的通知", issued: "所印发的文本" },
    unfold: (level: string, n: number) => `展开${level}其余 ${count(n)} 份`,
    more: (level: string, n: number) => `${level}其余 ${count(n)} 份未画出`,
    ask: ["哪些文件落实、转发或依据", "，在各地？"],
    askUp: ["", "依据、落实或转发了哪些上级文件？"],
    pick: "看哪一份文件的传导？",
    noneOfLevel: (level: string, n: number) => `这 ${count(n)} 份文件里没有${level}一级的`,
    gapPlaces: (names: string, n: number) => (n > 2 ? `${names}等 ${count(n)} 处` : names),
    gapAbsent: (n: number) => `查 ${count(n)} 份，在此未见`,
    gapUnknown: (n: number, dated: boolean) =>
      n === 0
        ? "0 份入库，无从得知"
        : dated
          ? `${count(n)} 份早于它或无日期，不知`
          : `${count(n)} 份都没有日期，无从得知`,
    pickWhy: "下面是语料里引用最多的文件；也可以搜索任何文号。",
    /** @param direct how many of those held a relation joins to it, not only through others */
    answer: (held: number, direct: number, cited: number, inferred: number) =>
      `${[
        direct === held
          ? `入库文件中 ${count(held)} 份与它直接相连`
          : `入库文件中 ${count(held)} 份与它相连：${[direct && `${count(direct)} 份直接`, `${count(held - direct)} 份经由其他文件`].filter(Boolean).join("，")}`,
        cited && `其间另有 ${count(cited)} 份只见于引用`,
        inferred && `${count(inferred)} 处关系出于推断`,
      ]
        .filter(Boolean)
        .join("；")}。`,
    lag: (n: number, first: number, median: number, last: number) =>
      `有日期的 ${count(n)} 份，最早第 ${count(first)} 天，中位第 ${count(median)} 天，最晚第 ${count(last)} 天。`,
    cutFacts: (n: number, total: number) => `${count(n)} / 至少 ${count(total)}`,
    gapsLeftOut: "只看一地时，未见和不知的地方不画。",
    silentUnknown: "哪些地方没有回应，还说不出：",
    cut: (n: number, total: number) => `至少 ${count(total)} 份文件与它相连，这里列出 ${count(n)} 份。`,
    most: (n: number) => `多列一些，至多 ${count(n)} 份`,
    relation: "关系",
    basis: "凭据",
    byLevel: "按层级",
    byDays: "按天数",
    down: "往下",
    up: "往上",
    day: (n: number) => (n < 0 ? `早 ${count(-n)} 天` : `第 ${count(n)} 天`),
    undated: "未署日期",
    drawnFacts: (documents: number, relations: number) => `${count(documents)} 份文件 · ${count(relations)} 段关系`,
    held: "入库",
    notHeld: "未收",
    selected: "选中的文件",
    none: "在此未见相连的文件。",
    turned: "语料里没有文件落实、转发或依据它，所以改看往上：它自己落实、依据了什么。",
    silent: (absent: number, unknown: number) =>
      `看各地有无回应：${[absent && `${count(absent)} 处在此未见`, unknown && `${count(unknown)} 处无从得知`].filter(Boolean).join("，")}`,
    days: "天",
    direction: "方向",
    drawn: "图",
    columns: "列",
  },
  coverage: {
    blank: "空白：不在该文件的辖内",
    ask: ["", "的", "文件，", "哪里有回应，哪里未见？"],
    askOne: "，",
    issuedWith: (name: string) => `随 ${name} 印发`,
    throughHead: "经由份数",
    allDecrees: "看全部文件",
    toPlaces: "各地",
    toText: "文件",
    ofOne: "看各地有无回应",
    nobody: "语料里没有地方文件引用它",
    nobodyWhy: "在查过的文件里处处未见；这只说明语料，不说明没有落实。",
    askYear: "哪年有回应，哪年未见？",
    where: "地方",
    everywhere: "各地",
    columns: "列",
    byPlace: "按地方",
    byYear: "按年份",
    answeredIn: "回应年份",
    citations: "引用处数",
    corpus: "查的是哪些文件",
    moreEvidence: (n: number) => `另 ${count(n)} 处，见该文件的“关系”`,
    held: (n: number) => `${count(n)} 份`,
    elsewhere: (n: number) => `语料里另有 ${count(n)} 处引用出自这些列之外的文件，例如国家级的，或不知出自何处的。`,
    unknownYear: (year: string) =>
      /^无/u.test(year)
        ? "没有日期的文件不知在其前后，无从得知。"
        : `语料里没有 ${year} 年、在它之后、它所辖地方的文件，无从得知。`,
    /** why a cell of this column is not known, where documents of the place are held */
    whyUnknown: (n: number, dated: boolean) => `入库的 ${count(n)} 份${dated ? "都早于它，或没有日期" : "都没有日期"}`,
    whyUnknownYear: "那年没有在它之后的文件，或文件没有日期",
    undated: "无日期",
    heldDated: (n: number, from: string, to: string) => `入库 ${count(n)} 份，有日期的自 ${from} 至 ${to}`,
    heldUndated: (n: number) => `入库 ${count(n)} 份，都没有日期：在某文件之前还是之后，无从得知`,
    from: "起始年份",
    to: "截止年份",
    upTo: "—",
    earliest: "最早",
    latest: "最近",
    rows: (n: number) => `${count(n)} 项`,
    most: (n: number, total: number) => `${count(total)} 项中回应最多的 ${count(n)} 项`,
    mostGap: (n: number, total: number) => `${count(total)} 项中未见最多的 ${count(n)} 项`,
    gapOrder: "未见多的在前，同样多时别处有落实的在前；标准只被引用，排在最后。",
    places: (n: number) => `${count(n)} 地`,
    years: (n: number) => `${count(n)} 年`,
    ofYear: (year: string) => `${year} 年`,
    /** states without a cell are not spoken of */
    sentence: (listed: string, across: string, n: Readonly<Record<CoverageState, number>>, byYear: boolean) =>
      `${listed} × ${across}：${[
        `${count(n.implemented + n.basis)} 格有落实或依据`,
        n.through && `${count(n.through)} 格经由别的文件`,
        n.mentioned && `${count(n.mentioned)} 格仅提及`,
        n.absent && `${count(n.absent)} 格在此语料中未见`,
        n.unknown && `${count(n.unknown)} 格不知，${byYear ? "那年没有更晚的文件或无日期" : "文件早于它或无日期"}`,
      ]
        .filter(Boolean)
        .join("，")}。`,
    answered: "回应",
    short: { through: "经由", mentioned: "提及", absent: "未见", unknown: "不知" },
    cells: (n: number) => `${count(n)} 格`,
    onlyHere: "“未见”只就本语料而言",
    more: (n: number, total: number) => `先列回应地方最多的 ${count(n)} 项，共 ${count(total)} 项。`,
    moreGap: (n: number, total: number) => `先列未见最多的 ${count(n)} 项，共 ${count(total)} 项。`,
    state: "状态",
    searchedHead: "查过份数",
    searchedOf: (n: number) => `查 ${count(n)} 份`,
    citing: "出处文件",
    toPlace: "看这个地方",
    wouldHelp: (place: string, year: string) => `导入${place}${year ? ` ${year} 年以后` : ""}的文件，这一格就能回答。`,
    nothing: "没有相符的上级文件",
    nothingWhy: "放宽年份或层级，再看一次。",
    words: "标题或文号",
    noWords: (words: string) => `有人引用的文件里，没有标题或文号带“${words}”的；换个词，或放宽年份与层级。`,
    document: "文件",
    year: "年",
    sort: "排序",
    byDate: "按日期",
    byGap: "按缺口",
    levels: { "": "国家与省", national: "国家", provincial: "省", prefectural: "市" },
    absentIn: (n: number, from: string, to: string) =>
      `在下面这 ${count(n)} 份文件${from ? `（${from === to ? from : `${from}—${to}`}）` : ""}里未见引用。这只说明语料，不说明没有落实。`,
    /** documents that are held and were not searched; a reason that there is none of is not spoken of */
    notCounted: (undated: number, older: number) =>
      undated + older === 0
        ? ""
        : `另有 ${[undated && `${count(undated)} 份未署日期`, older && `${count(older)} 份早于它`].filter(Boolean).join("、")}，不计`,
    unknownIn: (n: number, dated: boolean) =>
      dated
        ? `语料里这个地方的 ${count(n)} 份文件早于它，或没有日期，无从得知。`
        : `语料里这个地方的 ${count(n)} 份文件都没有日期，不知在其前后，无从得知。`,
    searched: (n: number) => `入库 ${count(n)} 份`,
    totals: "合计",
    cell: "选中的一格",
    pickCell: "点一格，看凭据或看查了哪些文件。",
    notApplicable: "不适用",
  },
  corpusTable: {
    ask: "查的是哪些文件？",
    /** `held` is 0 where it is not known yet */
    answer: (
      n: {
        readonly held: number;
        readonly searched: number;
        readonly placed: number;
        readonly national: number;
        readonly unknown: number;
      },
      places: number,
    ) =>
      `${n.held > n.searched ? `入库 ${count(n.held)} 份，其中 ${count(n.held - n.searched)} 份随通知印发、与通知合为一份，` : ""}查的是 ${count(n.searched)} 份：${[
        `${count(places)} 个地方的 ${count(n.placed)} 份`,
        n.national && `国家的 ${count(n.national)} 份`,
        n.unknown && `地方未详的 ${count(n.unknown)} 份`,
      ]
        .filter(Boolean)
        .join("，")}。任何“未见”都只就这些文件而言。`,
    twice: (n: number) => `${count(n)} 份由两地联合发出，在两行各计一次。`,
    place: "地方",
    level: "层级",
    noPlace: "地方未详",
    all: "各年",
    cell: "选中的一格",
    pick: "点一个数，看是哪些文件。",
    of: (n: number) => `${count(n)} 份文件`,
    nothing: "没有：任何“未见”在此都无从得知",
    toCoverage: "看落实矩阵",
  },
} as const;
