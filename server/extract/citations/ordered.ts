/** What others are told or allowed to do by a target, which the document as a whole does not do. */

/** 请按照《X》…, 各地要做好衔接,按照《X》…: a second thing that others are told to do is one clause of many, wherever it stands; 各地要落实《X》 is the first */
export function isOrdered(text: string, cue: number): boolean {
  const before = text.slice(Math.max(0, cue - 80), cue);
  // 会议强调,要认真学习贯彻《X》
  if (
    /(?:^|[。;\n])(?:会议|[\u4e00-\u9fff]{2,4}同志|[\u4e00-\u9fff]{2,8}(?:书记|[省市县区]长))(?:强调|要求|指出)[,:][^。;\n]*$/.test(
      before,
    )
  )
    return true;
  // 希望受表扬的集体…,深入贯彻《X》
  if (/(?:^|[。;\n])希望[^。;\n]*$/.test(before)) return true;
  if (
    /(?:^|[。;,\n])请(?:[你各贵](?:[\u4e00-\u9fff、]|\([^()]{1,8}\)){0,20})?(?:严格|认真|主要|切实|逐[一项条])?$/.test(
      before,
    )
  )
    return true;
  return /^(?:请)?(?:全[省市县区州盟旗]|[省市县区州]直)?各[^。;:\n《》]{1,30}?(?:要|应当?|须|务必)(?![求点素])[^。;:\n]*,[^。;:\n]*$/.test(
    before.slice(before.search(/[^。;:!?\n]*$/)),
  );
}

/** 可依据《X》申请复议: what somebody may do by the target */
export const ALLOWED = /(?:(?<!认)可以?|有权)(?:向[^,]{2,16})?$/;

/** 按《X》备案。: a thing is done by the target */
export const DEALT_WITH =
  /^(?:的?(?:有关|相关)?(?:规定|要求|标准)(?:的?(?:程序|权限|条件|期限|范围|方式|要求))?)?(?:执行|办理|备案|处理|查处|惩处|处罚|处分|登记造册|登记|核发|发放|缴纳|征收|反映|投诉|举报|申诉)(?:[,。;|\n]|$)/;
