/** Door of the room: word lists and the rules that read them. Rows are read from disk when first asked for. */
export {
  fullForms,
  isCollective,
  lifeOf,
  localForms,
  nationalForm,
  nationalForms,
  type Succession,
  successions,
} from "./departments.ts";
export { type DivisionsInYear, divisionsInYear } from "./divisions.ts";
export { endsGenre, type GenreFamily, genreAtEnd, genreFamily, trialMark } from "./genres.ts";
export { gridCompany } from "./grids.ts";
export { isStateRule, lawTitle } from "./laws.ts";
export {
  agencyWord,
  bareNumber,
  issuerByGrammar,
  issuerOfNumber,
  type NumberIssuer,
  normaliseNumber,
  sharedPlaceOfNumber,
} from "./numbers.ts";
export { figures, inFigures, inNumerals, isoDay, readNumeral, withArabicSerial } from "./numerals.ts";
export {
  namesakeMark,
  placeOutOfTime,
  placeParts,
  placeSuccessor,
  placesInYear,
  succeedingPlaces,
} from "./place-years.ts";
export {
  divisionsUnder,
  edition,
  fullPlaceName,
  hasCounties,
  isWithin,
  type Place,
  placeByCode,
  placeByName,
  placeByShortName,
  placesByCode,
  placesIn,
  provinces,
  shortName,
} from "./places.ts";
export { nationalProgramAtEnd } from "./programs.ts";
export { readRows } from "./rows.ts";
export { type Zone, zonesNamed } from "./zones.ts";
