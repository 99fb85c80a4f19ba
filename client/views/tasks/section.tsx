/** The head of a part of a page: its name, what is to be said of it, and its table as a file. */
import type { ComponentChildren } from "preact";
import { SaveTable, type TableFlow, type TableTwin } from "../../ui/index.ts";

export function SectionHead({
  title,
  testid,
  table,
  children,
}: {
  readonly title: string;
  readonly testid?: string;
  readonly table?: () => TableTwin | TableFlow;
  readonly children?: ComponentChildren;
}) {
  return (
    <h2 class="sec" data-testid={testid}>
      {title}
      <small>{children}</small>
      {table && <SaveTable table={table} about={title} testid="csv-part" />}
    </h2>
  );
}
