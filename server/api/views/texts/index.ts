export { keptTextColumns, type TextColumns, textColumnsOf } from "./columns.ts";
export { type TextSearch, textSearch } from "./once.ts";
export { type TextsAsked, textsWith } from "./search.ts";
