/** Who is charged with what, in sectors and layouts that were written before they were run: in rules, tables, sections, behind tasks, in prose. */
import { MARKS } from "./marks.ts";
import { PROSE } from "./prose.ts";
import { RULES } from "./rules.ts";
import { SECTIONS } from "./sections.ts";
import { TABLES } from "./tables.ts";

export const CHARGES = [...RULES, ...TABLES, ...SECTIONS, ...MARKS, ...PROSE];
