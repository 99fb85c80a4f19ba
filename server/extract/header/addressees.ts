/** 主送机关: whom a document is addressed to. */
import { addresseesEnd, fold, type Piece } from "../../segment/index.ts";

/** 主送机关, one by one; a 、 inside brackets or inside 县、市、区 splits nothing. */
export function addresseesIn(line: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let name = "";
  for (const c of fold(line).replace(/:$/, "")) {
    if (c === "(" || c === "〔") depth++;
    else if (c === ")" || c === "〕") depth--;
    if (
      depth === 0 &&
      (c === "," || c === ";" || (c === "、" && !/^各?[省市县区州旗镇乡街道]{1,3}$|^各[^,]{0,4}$/.test(name)))
    ) {
      if (name) names.push(name);
      name = "";
    } else name += c;
  }
  if (name) names.push(name);
  return names;
}

/** Where the pieces of a head name the addressees, as runs of indices with both ends. */
export function addresseeRuns(pieces: readonly Piece[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const last = addresseesEnd(pieces, i);
    if (last < i) continue;
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}
