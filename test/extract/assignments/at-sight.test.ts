/** Documents and passages that were written, with what they charge whom with, before the rules had seen them; read from the file on. */
import { describe, expect, test } from "vitest";
import { extract } from "../../../server/extract/index.ts";
import { contextFor } from "../context-of.ts";
import { ARTICLES } from "./at-sight/articles.ts";
import { BOXES } from "./at-sight/boxes.ts";
import { BRACKETS } from "./at-sight/brackets.ts";
import { DATED } from "./at-sight/dated.ts";
import { DOCUMENTS } from "./at-sight/documents.ts";
import { GRIDS } from "./at-sight/grids.ts";
import { KEPT } from "./at-sight/kept.ts";
import { MANNERS } from "./at-sight/manners.ts";
import { MEETINGS } from "./at-sight/meetings.ts";
import { NOTICES } from "./at-sight/notices.ts";
import { OLDER } from "./at-sight/older.ts";
import { PLANS } from "./at-sight/plans.ts";
import { PROGRAMMES } from "./at-sight/programmes.ts";
import { ROWS } from "./at-sight/rows.ts";
import { SILENT } from "./at-sight/silent.ts";
import { TOLD } from "./at-sight/told.ts";
import { WRAPPED } from "./at-sight/wrapped.ts";
import { whole } from "./reading.ts";

const GROUPS = {
  ARTICLES,
  BOXES,
  BRACKETS,
  DATED,
  DOCUMENTS,
  GRIDS,
  KEPT,
  MANNERS,
  MEETINGS,
  NOTICES,
  OLDER,
  PLANS,
  PROGRAMMES,
  ROWS,
  SILENT,
  TOLD,
  WRAPPED,
};

describe.each(Object.entries(GROUPS))("%s", (_, cases) => {
  test.each(cases)("%s", (_name, text, expected) => {
    const { source } = contextFor(`${text}\n`);
    const facts = extract(source).flatMap((record) => record.assignments);
    expect(facts.map(whole)).toEqual(expected);
    for (const fact of facts) expect(source.text.slice(fact.start, fact.end)).toBe(fact.quote);
  });
});
