/** The screens, and what restores each of them: what an address holds. */
import type { RegisterChoice, TextsChoice } from "../../server/model/api.ts";

export type LayoutName = "layered" | "force" | "radial" | "grid";
export const LAYOUTS: readonly LayoutName[] = ["layered", "force", "radial", "grid"];

export type Route =
  | { readonly view: "home" }
  | { readonly view: "search"; readonly q: string }
  | ({ readonly view: "documents" } & RegisterChoice)
  | ({ readonly view: "texts"; readonly q: string } & TextsChoice)
  | {
      readonly view: "reader";
      readonly key: string;
      readonly mark: string;
      readonly q: string;
      /** ISO day of which the status is shown; left out where none is asked for */
      readonly asOf?: string;
      /** offset in the file of the sentence that a search in the texts led to; left out for none */
      readonly at?: number;
      /** with the form that corrects the mark, or the document where there is none */
      readonly mend?: boolean;
    }
  | {
      readonly view: "network";
      readonly roots: readonly string[];
      readonly layout: LayoutName;
      readonly select: string;
      readonly table: boolean;
      /** what was done to the picture since its roots were loaded; left out where nothing was */
      readonly picture?: PictureRoute;
    }
  | {
      readonly view: "cascade";
      readonly key: string;
      /** left out: down, or up where nothing is below */
      readonly direction: "" | "down" | "up";
      readonly axis: "level" | "days";
      readonly select: string;
      readonly table: boolean;
      /** as many documents as are ever drawn; left out: as many as are asked for at first */
      readonly all?: true;
      /** left out where nothing is filtered and nothing unfolded */
      readonly filter?: CascadeFilter;
    }
  | {
      readonly view: "coverage";
      /** key of the only decree shown; left out for all */
      readonly decree?: string;
      /** columns: places where left out, or the years of what answers */
      readonly by?: "year";
      /** only decrees with these words in their title or number; left out for all */
      readonly q?: string;
      /** only this place and those inside it answer; left out for all */
      readonly place?: string;
      readonly levels: string;
      readonly from: string;
      readonly to: string;
      readonly sort: "date" | "gap";
      readonly cell: string;
    }
  /** `cell`: id of a place, or a level, and a year, parted by a space */
  | { readonly view: "corpus"; readonly cell: string }
  | {
      readonly view: "workload";
      /** the columns, or the line of deadlines */
      readonly by: "year" | "document" | "program" | "deadline";
      readonly place: string;
      readonly collectives: boolean;
      /** id of a body and a column, parted by a space; of deadlines, id of a task */
      readonly cell: string;
      /** what is not the default: a body with its former names, shares of its own total, order of the rows, day of the deadlines */
      readonly reforms?: true;
      readonly share?: true;
      readonly sort?: "lead" | "responsible" | "cooperating";
      readonly asOf?: string;
    }
  | ({ readonly view: "organization"; readonly id: string } & TaskRoute)
  | ({
      readonly view: "program";
      readonly id: string;
      /** id of the relationship by which a document that is opened names it; left out for none */
      readonly select?: string;
      /** id of another program: only the documents that name both; left out for all */
      readonly beside?: string;
      /** only the documents of a year, `none` without a day; left out for all */
      readonly named?: string;
    } & TaskRoute)
  | ({ readonly view: "place"; readonly id: string } & TaskRoute)
  | { readonly view: "questions"; readonly name: string; readonly parameters: Readonly<Record<string, string>> }
  | { readonly view: "console"; readonly q: string; readonly parameters?: string }
  /** `doubts`: with the doubtful things of the whole corpus, of one kind or of `all`; left out where they are not asked for */
  | { readonly view: "import"; readonly doubts?: string }
  | { readonly view: "missing"; readonly path: string };

/** Which tasks the page of a body, a program or a place lists, and what is opened of them; what is left out is not asked for. */
export interface TaskRoute {
  /** of the body, or of any body of the program or place */
  readonly role?: "lead" | "responsible" | "cooperating";
  /** id of another body: only tasks that it has too */
  readonly with?: string;
  /** of the documents that assign them, `none` without a day */
  readonly year?: string;
  /** without a deadline, with one, or with one whose day is over */
  readonly due?: "none" | "with" | "overdue";
  /** id of a program that they are part of */
  readonly program?: string;
  /** id of a higher document behind them */
  readonly under?: string;
  /** day (ISO) by which deadlines are told as over; left out for today */
  readonly asOf?: string;
  /** id of the task that is opened */
  readonly task?: string;
  /** the printed name that is opened */
  readonly name?: string;
}

export interface CascadeFilter {
  /** relation types and certainties that are switched off */
  readonly off: readonly string[];
  /** levels whose column is shown in full */
  readonly open: readonly string[];
  readonly place: string;
  /** years; empty for no bound */
  readonly from: string;
  readonly to: string;
}

/** Each entry is written by client/graph/growth.ts; entries that say nothing to it are passed over there. */
export interface PictureRoute {
  readonly grow: readonly string[];
  readonly pin: readonly string[];
  readonly hide: readonly string[];
  readonly off: readonly string[];
}

export type ViewName = Route["view"];
export type RouteOf<V extends ViewName> = Extract<Route, { view: V }>;
