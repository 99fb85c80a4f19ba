/** The names of bodies over a title: which of them issue it, and which sign the text above or are the page's. */
import { PLACE } from "./names.ts";
import { isNames, type Piece } from "./piece.ts";
import { isBodyName } from "./shape.ts";
import { holdsInOrder } from "./titles.ts";

/** lines of a title at most */
export const MAX_TITLE_LINES = 7;
/** names over a title at most */
export const MAX_ISSUERS = 12;

/** issuer and subject on one line; the shortest names have three letters (国务院, 教育部) */
export const NAMED_TITLE = /^([^《》。:]{3,60}?)(?:关于|印发|转发|批转)/;

/** 河北省教育厅河北省财政厅 and 省教育厅省财政厅 */
const isAlike = (a: string, b: string): boolean => (a.length < b.length ? holdsInOrder(b, a) : holdsInOrder(a, b));

/** Whether the names right above a title sign the text above them: the title has the first of them once more among its own issuers. */
export function signsAbove(pieces: readonly Piece[], title: number): boolean {
  const named = NAMED_TITLE.exec(pieces[title]?.fold ?? "")?.[1] ?? "";
  if (!isBodyName(named)) return false;
  const again = /^[一-龥]{2,12}?(?:[部委局厅署院]|政府)/.exec(named)?.[0] ?? named;
  let signed = false;
  for (let k = title - 1; k >= Math.max(0, title - MAX_ISSUERS) && pieces[k]?.shape === "body-name"; k--) {
    const name = pieces[k]?.fold ?? "";
    if (isAlike(name, named)) return false;
    signed ||= pieces[k]?.joint === true && name.startsWith(again);
  }
  return signed;
}

/** Whether a name is another and longer form of that which a title begins with: 省财政厅 is short by its place alone. */
const isOtherForm = (name: string, named: string): boolean =>
  isBodyName(named) && !/^[省市县区州旗]/.test(named) && name.length > named.length && holdsInOrder(name, named);

/** lines of a text among which its own signature is looked for */
const MAX_TEXT = 60;

/**
 * …。 / 某市政府办公室 / 关于…的通报 / … / 某委员会办公室 / a day: whether the name right above a title signs, without a day, the
 * text above it, as the text below is signed by another one.
 */
function signsUndated(pieces: readonly Piece[], title: number): boolean {
  const [over, name, first] = [pieces[title - 2], pieces[title - 1], pieces[title]];
  if (over === undefined || name?.shape !== "body-name" || name.joint || first === undefined) return false;
  if (!first.fold.startsWith("关于") || name.gap > first.gap || over.shape === "furniture" || !/。$/.test(over.fold))
    return false;
  for (let k = title + 1; k < title + MAX_TEXT; k++) {
    const piece = pieces[k];
    if (piece === undefined) return false;
    if (piece.shape !== "date" && piece.shape !== "signed") continue;
    const signed = piece.shape === "date" ? pieces[k - 1] : piece;
    if (signed === undefined || (signed.shape !== "body-name" && signed.shape !== "signed")) return false;
    const own = signed.shape === "signed" ? signed.fold.replace(/\d{4}年.*$/, "") : signed.fold;
    return !isAlike(own, name.fold) && own.slice(0, 2) !== name.fold.slice(0, 2);
  }
  return false;
}

/** First line of the run of issuer lines that stands directly on a title. */
export function issuersAbove(pieces: readonly Piece[], title: number, floor: number): number {
  let first = title;
  for (let n = 0; n < MAX_ISSUERS && first - 1 >= floor; n++) {
    const piece = pieces[first - 1];
    const below = pieces[first];
    if (piece === undefined || !isNames(piece) || !below) break;
    // the name of a page over the names of those who issue, of whom it is one
    if (n > 0 && pieces.slice(first, title).some(({ fold }) => fold === piece.fold)) break;
    // A / B / A B / 关于…: the letterhead over its names
    if (n > 0 && below.fold.length > piece.fold.length && below.fold.endsWith(piece.fold)) break;
    // close to the text above and apart from a title that names its issuer: the signature of the text above
    const named = NAMED_TITLE.exec(below.fold)?.[1] ?? "";
    // (but 某省某市人民政府, as law libraries print it, over a title that begins 某市人民政府)
    const fuller = piece.fold.length > named.length && piece.fold.endsWith(named);
    if (n === 0 && first > 1 && below.gap > piece.gap && isBodyName(named) && !fuller) break;
    // title / name / title: a library's line between its heading and the text
    if (n === 0 && NAMED_TITLE.test(below.fold) && pieces[first - 2]?.fold === below.fold) break;
    // names / title / the same names: a library's line over its heading
    if (
      n === 0 &&
      piece.shape !== "body-name" &&
      pieces.slice(title, title + MAX_TITLE_LINES).some((p) => p.fold === piece.fold)
    )
      break;
    if (n === 0 && (signsAbove(pieces, title) || signsUndated(pieces, title))) break;
    // 某某新区管理委员会 / 新区管委会关于…: the page's name for the body that the title names itself
    if (n === 0 && !piece.joint && !fuller && isOtherForm(piece.fold, named)) break;
    // 某市人民政府, which signs the text above, over 市政府办公室转发…: who writes in full and who in short do not issue together
    if (
      n === 0 &&
      !piece.joint &&
      /^[省市县区州旗]/.test(named) &&
      isBodyName(named) &&
      !holdsInOrder(piece.fold, named)
    )
      break;
    // the name of a page over a title that names another body
    if (n === 0 && isStranger(piece.fold, named, piece.joint ? 0 : below.gap)) break;
    // a further name is a joint issuer only if it stands as close, and is a full name (not 市财政局, a cell of a table)
    if (
      n > 0 &&
      (below.gap > (pieces[first + 1]?.gap ?? 0) + (piece.gap < below.gap ? 0 : 1) ||
        /^[省市县区州旗镇乡街各]/.test(piece.fold) ||
        isRosterLine(piece))
    )
      break;
    first--;
  }
  return first;
}

/** Whether a name over a title that names its issuer is the page's and no joint issuer's: apart from it, or of no place in common. */
export function isStranger(name: string, named: string, gap: number): boolean {
  if (!isBodyName(named) || named.includes(name) || name.endsWith(named)) return false;
  const place = /^(?:中共)?([一-龥]{2,7}?[省市县区州盟旗])/.exec(named)?.[1];
  return gap > 0 || (place !== undefined && !name.includes(place.slice(0, 2)));
}

/** "王某 某某市疾病预防控制中心": a person and a body with a blank between them, no joint issuer. */
export function isRosterLine(piece: Piece): boolean {
  const blanks = piece.end - piece.start - piece.fold.length;
  if (piece.joint || blanks === 0 || blanks * 2 >= piece.fold.length) return false;
  const opensName = PLACE.test(piece.fold) || /^(?:中华人民共和国|国家|中共)/.test(piece.fold);
  if (!opensName || piece.fold.includes("、")) return true;
  // 兰溪区 财政局: a blank that a scan put into one name
  return [2, 3].some((person) => {
    const [name, body] = [piece.fold.slice(0, person), piece.fold.slice(person)];
    return (
      !/^中共|[省市县区州盟旗国]$/.test(name) && !/^[省市县区州盟旗]/.test(body) && PLACE.test(body) && isBodyName(body)
    );
  });
}
