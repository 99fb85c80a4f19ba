export { type TextColumns, textColumnsOf } from "./columns.ts";
export { type TextsAsked, textsWith } from "./search.ts";
