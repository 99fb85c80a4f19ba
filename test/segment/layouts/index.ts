/** Small documents in our own words, one per layout that documents come in, with what a reader finds in each. */

import { AGENCIES } from "./agencies.ts";
import { ALL_KINDS } from "./all-kinds.ts";
import { ANNOUNCEMENTS } from "./announcements.ts";
import { BEHIND_SIGNED } from "./behind-signed.ts";
import { BESIDE } from "./beside.ts";
import { BOXES } from "./boxes.ts";
import { BOXES_BY_LINE } from "./boxes-by-line.ts";
import { BOXES_OF_PAGES } from "./boxes-of-pages.ts";
import { BRACKETS } from "./brackets.ts";
import { BROKEN } from "./broken.ts";
import { CARRIED } from "./carried.ts";
import { CLOSINGS } from "./closings.ts";
import { CONGRESSES } from "./congresses.ts";
import { COVERS } from "./covers.ts";
import { CROWDED_HEADS } from "./crowded-heads.ts";
import { CRUMBS } from "./crumbs.ts";
import { DAYS } from "./days.ts";
import { FRAGMENTS } from "./fragments.ts";
import { FURTHER } from "./further.ts";
import { GAZETTES } from "./gazettes.ts";
import { JOINT } from "./joint.ts";
import { KEPT_COPIES } from "./kept-copies.ts";
import { KEPT_FIELDS } from "./kept-fields.ts";
import { KINDS } from "./kinds.ts";
import type { Layout } from "./layout.ts";
import { LETTERHEADS } from "./letterheads.ts";
import { LIBRARIES } from "./libraries.ts";
import { LINES_OF_PAGES } from "./lines-of-pages.ts";
import { LOST_HEADS } from "./lost-heads.ts";
import { MINUTES } from "./minutes.ts";
import { NAMES_APART } from "./names-apart.ts";
import { NOTICES } from "./notices.ts";
import { NUMBERS } from "./numbers.ts";
import { OFFICES } from "./offices.ts";
import { ONE_LINE } from "./one-line.ts";
import { ORDERS } from "./orders.ts";
import { OTHER_BODIES } from "./other-bodies.ts";
import { OVER_TITLES } from "./over-titles.ts";
import { PAGE_FURNITURE } from "./page-furniture.ts";
import { PAGE_LINES } from "./page-lines.ts";
import { PAGE_WORDS } from "./page-words.ts";
import { PAGES } from "./pages.ts";
import { PAGES_OF_COUNTIES } from "./pages-of-counties.ts";
import { PARTY } from "./party.ts";
import { PLANS } from "./plans.ts";
import { RECORDS } from "./records.ts";
import { REMARKS } from "./remarks.ts";
import { REPLIES } from "./replies.ts";
import { REPRINTS } from "./reprints.ts";
import { REQUESTS } from "./requests.ts";
import { ROWS_OF_LABELS } from "./rows-of-labels.ts";
import { SCANS } from "./scans.ts";
import { SET_APART } from "./set-apart.ts";
import { SEVERAL } from "./several.ts";
import { SIDE_BY_SIDE } from "./side-by-side.ts";
import { SIGNATURES } from "./signatures.ts";
import { SPEECHES } from "./speeches.ts";
import { TITLES } from "./titles.ts";
import { TOWNSHIPS } from "./townships.ts";
import { VALUES_FIRST } from "./values-first.ts";
import { WHOLE_PAGES } from "./whole-pages.ts";
import { WITHOUT_NUMBER } from "./without-number.ts";
import { WITHOUT_TITLE } from "./without-title.ts";

export const LAYOUTS: readonly Layout[] = [
  ...NUMBERS,
  ...SCANS,
  ...ORDERS,
  ...BESIDE,
  ...BEHIND_SIGNED,
  ...LETTERHEADS,
  ...BOXES,
  ...COVERS,
  ...BOXES_BY_LINE,
  ...ANNOUNCEMENTS,
  ...RECORDS,
  ...REMARKS,
  ...REPLIES,
  ...PLANS,
  ...CARRIED,
  ...SEVERAL,
  ...LOST_HEADS,
  ...SET_APART,
  ...SIDE_BY_SIDE,
  ...SIGNATURES,
  ...PARTY,
  ...PAGES,
  ...DAYS,
  ...JOINT,
  ...REQUESTS,
  ...BRACKETS,
  ...BROKEN,
  ...MINUTES,
  ...NOTICES,
  ...KEPT_COPIES,
  ...KEPT_FIELDS,
  ...PAGE_FURNITURE,
  ...CONGRESSES,
  ...ONE_LINE,
  ...TITLES,
  ...KINDS,
  ...REPRINTS,
  ...VALUES_FIRST,
  ...WHOLE_PAGES,
  ...TOWNSHIPS,
  ...FURTHER,
  ...WITHOUT_NUMBER,
  ...WITHOUT_TITLE,
  ...LIBRARIES,
  ...CLOSINGS,
  ...PAGE_LINES,
  ...LINES_OF_PAGES,
  ...SPEECHES,
  ...PAGE_WORDS,
  ...GAZETTES,
  ...CRUMBS,
  ...NAMES_APART,
  ...OTHER_BODIES,
  ...FRAGMENTS,
  ...ALL_KINDS,
  ...AGENCIES,
  ...OFFICES,
  ...PAGES_OF_COUNTIES,
  ...ROWS_OF_LABELS,
  ...BOXES_OF_PAGES,
  ...OVER_TITLES,
  ...CROWDED_HEADS,
];
