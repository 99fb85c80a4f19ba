/** What parent and child of the embedded engine say to each other. Requests carry ids; answers may come in any order. */
import type { Cell, StoreErrorCode } from "../port.ts";

export type Task =
  | { readonly op: "schema"; readonly statements: readonly string[] }
  | {
      readonly op: "run";
      readonly statement: string;
      readonly parameters: Record<string, unknown>;
      readonly maxRows: number;
      /** characters of the answer as JSON, at which it is cut short; without, it may be of any length */
      readonly maxSize?: number;
    }
  | { readonly op: "version" }
  | { readonly op: "close" };

export type Request = Task & { readonly id: number };

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly truncated: boolean;
}
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: Rows }
  | {
      readonly id: number;
      readonly ok: false;
      readonly code: StoreErrorCode;
      readonly message: string;
      readonly detail?: string;
      readonly offset?: number;
    };
