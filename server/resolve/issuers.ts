/** Issuers of citations as full official names, seen from the document that cites. */
import { nationalForm, placesIn } from "../lexicon/index.ts";
import { namesOf } from "./glued.ts";
import { resolveBody, type Standpoint } from "./organizations.ts";

/** An issuer by its full official name (市政府办公室 → 廊坊市人民政府办公室), each of several; where it cannot be known as printed. */
export function fullIssuer(issuer: string | null, at: Standpoint): string | null {
  if (issuer === null) return null;
  const names = namesOf(issuer);
  if (names.length === 1) return knownName(issuer, at) ?? issuer;
  // 国家发展改革委、人民银行: beside a body of the State a short form is the State's
  const ofState = names.some((name) => /^国家|^国务院|^国办$|^中办$|^中共中央|[^支]部$|总局$|总署$/u.test(name));
  return names.map((name) => (ofState ? nationalForm(name) : null) ?? knownName(name, at) ?? name).join("、");
}

function knownName(name: string, at: Standpoint): string | null {
  const body = resolveBody(name, at);
  return body.outcome === "resolved" && body.kind !== "collective" ? body.name : null;
}

/** 省政府, 市财政局 of a document whose place is not known: not to be met in another document. */
export function isRelative(issuer: string): boolean {
  return (
    /^(?:中共|共青团)?(?:[本我][省市区县州盟旗镇乡]|自治区|[省市区县州盟旗](?!\p{Script=Han}{0,3}[省市区县州盟旗]))/u.test(
      issuer,
    ) && placesIn(issuer).places.length === 0
  );
}

/** The first of several bodies by its full name; null for one body. */
export function firstIssuer(issuer: string | null, at: Standpoint): string | null {
  const [first = "", other] = issuer === null ? [] : namesOf(issuer);
  return other === undefined ? null : fullIssuer(first, at);
}
