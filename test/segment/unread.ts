/** Of the documents that unbroken.test.ts joins to one line, those that are not yet read right. */
export const UNREAD: Readonly<Record<"a blank" | "nothing", readonly string[]>> = {
  "a blank": [
    "county announcement with own year and issue",
    "minutes under a masthead with office and day",
    "site page: crumbs, counters, buttons, box glued",
    "township Party committee and government",
    "plan with issuer and month cover",
  ],
  nothing: [
    "county announcement with own year and issue",
    "minutes under a masthead with office and day",
    "site page: crumbs, counters, buttons, box glued",
    "township Party committee and government",
    "plan with issuer and month cover",
    "gazette with contents, three documents",
    "telegram",
  ],
};
