export { type TextColumns, textColumnsOf } from "./columns.ts";
export { textsOnce } from "./once.ts";
export { type TextsAsked, textsWith } from "./search.ts";
