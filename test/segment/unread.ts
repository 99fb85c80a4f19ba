const HOWEVER_JOINED = [
  "county announcement with own year and issue",
  "minutes under a masthead with office and day",
  "plan with issuer and month cover",
  "draft for comment with date only year month",
  "secondary school",
];

/** Of the documents that unbroken.test.ts joins to one line, those that are not yet read right. */
export const UNREAD: Readonly<Record<"a blank" | "nothing", readonly string[]>> = {
  "a blank": [...HOWEVER_JOINED, "site page: crumbs, counters, buttons, box glued"],
  nothing: [
    ...HOWEVER_JOINED,
    "gazette with contents, three documents",
    "land acquisition announcement with bracket number in title line",
    "news over the document",
  ],
};
