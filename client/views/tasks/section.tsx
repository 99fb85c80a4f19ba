/** The head of a part of a page: its name, what is to be said of it, and its table as a file. */
import type { ComponentChildren } from "preact";
import { words } from "../../i18n/index.ts";
import { SaveTable, type TableFlow, type TableTwin } from "../../ui/index.ts";

export function SectionHead({
  title,
  testid,
  table,
  ofAll = false,
  children,
}: {
  readonly title: string;
  readonly testid?: string;
  readonly table?: () => TableTwin | TableFlow;
  /** the tasks of the page are filtered, and this part counts all of them */
  readonly ofAll?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <h2 class="sec" data-testid={testid}>
      {title}
      <small>
        {children}
        {ofAll && <span data-testid="of-all"> · {words.value.department.ofAll}</span>}
      </small>
      {table && <SaveTable table={table} about={title} testid="csv-part" />}
    </h2>
  );
}
