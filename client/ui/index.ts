/** The door of the room: tokens in use, and the small parts every view is made of. */
export { BrandMark, Icon, type IconName } from "./icons.tsx";
export * from "./codes.ts";
export { citation, csv, numberParts, trimLabel } from "./text.ts";
export { copyText, saveFile } from "./files.ts";
export { CertaintyLine, DocumentNumber, KindGlyph, RelationChip, RoleDot } from "./signs.tsx";
export { Evidence, evidenceAddress } from "./evidence.tsx";
export { Answer, Empty, Waiting, Wrong } from "./states.tsx";
export { Ask, CopyButton, focusSearch, Panel, PanelTop, Segment, Sentence, SlotChoice, SlotLink, useEscape } from "./frame.tsx";
export { askCorpus, corpus, forgetCorpus, shortHash, Stamp, type TableTwin, today } from "./stamp.tsx";
export { cascadeAddress, DocumentRow, networkAddress, nodeAddress } from "./links.tsx";
