/** Levels of government that share one head: 各县、市、区人民政府; 市、某区建设主管部门; 市州、县区市人民政府商务主管部门. */

const LEVEL_FIRST =
  /^(?:各|有关|相关|所在|属地|事发地|[\u4e00-\u9fa5]{2,6}地的?)?(?:有关|相关)?(?:自治区|直辖市|设区的?市级?|辖市|地级市|地|师|[省市州盟县区旗]{1,3}|镇|乡|苏木|乡镇|街道|县级|市级|县级市|特区|自治[州县旗]|林区)(?:[（(][^（()）]{1,8}[）)])?$/;
const LEVEL_NEXT =
  /^(?:沿[海江河湖淮黄边]|边境|库区|流域|所辖)?(?:[市州县区旗镇乡村][两三四五]?级|省|自治区|直辖市|师|团场|县级市|特区|自治[州县旗]|林区|[市州盟县区旗]{1,3}|镇|乡|苏木|街道|乡镇|镇街)(?:[（(][^）)]{0,12}[）)])?(?:(?:人民)?政府(?:办公厅|办公室|办|[\u4e00-\u9fa5]{1,12}[局委])?(?:[（(][^（()）]{1,8}[）)])?|党委(?:和)?(?:人民)?政府|党委|管委会|办事处|有关部门|(?!直)[\u4e00-\u9fa5]{2,16}(?:[（(][\u4e00-\u9fa5、]{2,12}[）)][\u4e00-\u9fa5]{0,6})?(?:部门|机构|机关|委员会))?(?:$|[和及与等按负])/;
/** 各区 · 县民政局: the office of either level */
const LEVEL_ABOVE = /^各?[省市州盟区县旗]$/;
const LEVEL_OFFICE =
  /^[市县区旗](?:[（(][^（()）]{1,8}[）)])?[区县市旗]?(?!直)[\u4e00-\u9fa5]{2,14}?[局委办会室](?:$|[和及与等])/;

/** 市、县（市）、某区…主管部门: a place by its name beside levels that are no units by themselves */
const BARE_LEVELS =
  /^[省市州盟县区旗]{1,3}(?:[（(][^（()）]{1,8}[）)])?(?:、[省市州盟县区旗]{1,3}(?:[（(][^（()）]{1,8}[）)])?)*$/;
const OFFICE_OF_PLACE =
  /^[\u4e00-\u9fa5]{2,6}?[区县市旗](?!级|直|属|域)[\u4e00-\u9fa5]{2,16}(?:[（(][\u4e00-\u9fa5、]{2,12}[）)][\u4e00-\u9fa5]{0,6})?(?:部门|机构|机关|政府)$/;

/** the last letters of a level, and of a bracket behind it */
const LEVEL_ENDS = "省区地师市州县旗盟镇乡木道级）)";

/** （州、市）: what stands in brackets behind a level */
const IN_BRACKETS = /[（(][^（()）]{1,8}[）)]$|[（(][^（()）]{1,8}[）)](?=、)/g;

/** Whether what stands on both sides of a 、 is one name, whose head the second half alone prints. */
export function sameHead(before: string, next: string): boolean {
  // 市直有关部门 · 单位
  if (next === "单位") return /(?:各|有关|相关|直|职能|其他)部门$/.test(before);
  // 各县（区）党委 · 政府
  if (next === "政府" || next === "人民政府") return /^各.*(?:党|[省市县区旗州盟])委$/.test(before);
  const bare = BARE_LEVELS.test(before);
  if (bare && OFFICE_OF_PLACE.test(next)) return true;
  if ("市县区旗".includes(next.charAt(0)) && (bare || LEVEL_ABOVE.test(before)) && LEVEL_OFFICE.test(next)) return true;
  return (
    LEVEL_ENDS.includes(before.charAt(before.length - 1)) &&
    LEVEL_NEXT.test(next) &&
    LEVEL_FIRST.test(
      before
        .replace(IN_BRACKETS, "")
        .split(/[、和及与]/)
        .at(-1) ?? "",
    )
  );
}
