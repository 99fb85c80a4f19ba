/** The door of the room: tokens in use, and the small parts every view is made of. */

export { Choice } from "./choice.tsx";
export * from "./codes.ts";
export { askCorpus, corpus, forgetCorpus, useCorpus } from "./corpus.ts";
export { DayField } from "./day.tsx";
export { Evidence, evidenceAddress } from "./evidence.tsx";
export { copyText, saveFile } from "./files.ts";
export { FilterBar } from "./filter-bar.tsx";
export {
  Ask,
  CopyButton,
  focusSearch,
  Panel,
  PanelTop,
  Segment,
  Sentence,
  SlotChoice,
  SlotLink,
  useEscape,
  WholeDays,
} from "./frame.tsx";
export { Further } from "./further.tsx";
export { moveInGrid } from "./grid-keys.ts";
export { documentFlow, HeldDocuments, heldDocuments } from "./held-documents.tsx";
export { BrandMark, Icon, type IconName } from "./icons.tsx";
export {
  cascadeAddress,
  coverageAddress,
  DocumentRow,
  issuedAddress,
  networkAddress,
  nodeAddress,
  questionAddress,
  questionTitle,
  textsAddress,
} from "./links.tsx";
export { PHONE, useNarrow } from "./narrow.ts";
export { usePrinting } from "./printing.ts";
export { ProblemLine } from "./problem-line.tsx";
export { RoleBar, sizeOf } from "./role-bar.tsx";
export { type Format, SaveMenu } from "./save-menu.tsx";
export { SaveTable, type TableFlow, type TableTwin } from "./save-table.tsx";
export { ShowAll } from "./show-all.tsx";
export { CertaintyLine, DocumentNumber, KindGlyph, RelationChip, ROLES, RoleDot } from "./signs.tsx";
export { captionLine, Stamp, shortHash, stampParameters, today } from "./stamp.tsx";
export { Answer, Empty, EmptyCorpus, Waiting, Wrong } from "./states.tsx";
export { useStillTable } from "./still.ts";
export { bareTitle, citation, csv, documentName, originOf, placesAbove, trimLabel } from "./text.ts";
export { tip } from "./tip.ts";
