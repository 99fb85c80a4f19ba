/** The way from the first rows of a list to all of them. */
import { figure, words } from "../i18n/index.ts";

/** @param count rows that are shown then */
export function ShowAll({
  count,
  testid,
  onShow,
}: {
  readonly count: number;
  readonly testid?: string;
  readonly onShow: () => void;
}) {
  return (
    <button type="button" class="btn" data-testid={testid} onClick={onShow}>
      {words.value.actions.all} {figure(count)}
    </button>
  );
}
