/**
 * Companies of the power grid by the place that they supply. 国家电网 calls a company after its province (国网山东省电力公司); what is
 * supplied otherwise stands in the list. The form of company is left out of the names: it changed under company law and says nothing
 * of who it is (国网江苏省电力公司, 国网江苏省电力有限公司).
 */
import { placeByCode, shortName } from "./places.ts";
import { lazy, readRows } from "./rows.ts";

const exceptions = lazy(
  (): ReadonlyMap<string, string> => new Map(readRows("grids.tsv").map(([code = "", company = ""]) => [code, company])),
);
/** what is no province of the mainland */
const BEYOND = /^[78]/u;

/** The grid's company that supplies a place, without its form of company; null where that is not one company. */
export function gridCompany(code: string): string | null {
  const rows = exceptions();
  for (let n = code.length; n >= 2; n -= 2) {
    const company = rows.get(code.slice(0, n));
    if (company !== undefined) return company === "" ? null : company;
  }
  const province = BEYOND.test(code) ? null : placeByCode(`${code.slice(0, 2)}0000`);
  if (province === null) return null;
  const where = province.name.includes("自治") ? shortName(province.name) : province.name;
  return `国网${where}电力公司`;
}
