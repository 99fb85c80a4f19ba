/**
 * The address is the view: a route per screen, with everything that restores it, keyed by numbers and names.
 * `formatRoute(parseRoute(x))` is the canonical form of x, and `parseRoute(formatRoute(r))` equals r.
 */
export type LayoutName = "layered" | "force" | "radial" | "grid";
export const LAYOUTS: readonly LayoutName[] = ["layered", "force", "radial", "grid"];

export type Route =
  | { readonly view: "home" }
  | { readonly view: "search"; readonly q: string }
  | {
      readonly view: "reader";
      readonly key: string;
      readonly mark: string;
      readonly q: string;
      /** ISO day of which the status is shown; left out where none is asked for */
      readonly asOf?: string;
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
      readonly direction: "down" | "up";
      readonly axis: "level" | "days";
      readonly select: string;
      readonly table: boolean;
      /** left out where nothing is filtered and nothing unfolded */
      readonly filter?: CascadeFilter;
    }
  | {
      readonly view: "coverage";
      /** key of the only decree shown; left out for all */
      readonly decree?: string;
      /** columns: places where left out, or the years of what answers */
      readonly by?: "year";
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
  | {
      readonly view: "organization";
      readonly id: string;
      readonly role: "" | "lead" | "responsible" | "cooperating";
      readonly task: string;
    }
  | { readonly view: "program"; readonly id: string }
  | { readonly view: "place"; readonly id: string }
  | { readonly view: "questions"; readonly name: string; readonly parameters: Readonly<Record<string, string>> }
  | { readonly view: "console"; readonly q: string; readonly parameters?: string }
  | { readonly view: "import" }
  | { readonly view: "missing"; readonly path: string };

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
const PICTURE = ["grow", "pin", "hide", "off"] as const;

export type ViewName = Route["view"];
export type RouteOf<V extends ViewName> = Extract<Route, { view: V }>;

const oneOf = <T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((item) => item === value) ?? otherwise;

/** @param path begins with a slash @param search with or without its question mark; unknown values fall back to defaults */
export function parseRoute(path: string, search: string): Route {
  const query = new URLSearchParams(search);
  const text = (name: string): string => query.get(name) ?? "";
  const [, head = "", ...rest] = path.split("/");
  const tail = decode(rest.join("/"));
  switch (head) {
    case "":
      return rest.length === 0 ? { view: "home" } : { view: "missing", path };
    case "search":
      return { view: "search", q: text("q") };
    case "d":
      return tail
        ? {
            view: "reader",
            key: tail,
            mark: text("mark"),
            q: text("q"),
            ...dayOf(query),
            ...(text("mend") === "1" ? { mend: true } : {}),
          }
        : { view: "search", q: "" };
    case "network":
      return {
        view: "network",
        roots: query.getAll("root").filter(Boolean),
        layout: oneOf(query.get("layout"), LAYOUTS, "force"),
        select: text("select"),
        table: text("show") === "table",
        ...pictureOf(query),
      };
    case "cascade":
      return {
        view: "cascade",
        key: tail,
        direction: oneOf(query.get("direction"), ["down", "up"], "down"),
        axis: oneOf(query.get("axis"), ["level", "days"], "level"),
        select: text("select"),
        table: text("show") === "table",
        ...filterOf(query),
      };
    case "coverage":
      return {
        view: "coverage",
        ...(text("decree") ? { decree: text("decree") } : {}),
        ...(text("by") === "year" ? { by: "year" as const } : {}),
        ...(text("place") ? { place: text("place") } : {}),
        levels: text("levels"),
        from: text("from"),
        to: text("to"),
        sort: oneOf(query.get("sort"), ["date", "gap"], "date"),
        cell: text("cell"),
      };
    case "corpus":
      return { view: "corpus", cell: text("cell") };
    case "workload":
      return {
        view: "workload",
        by: oneOf(query.get("by"), ["year", "document", "program", "deadline"], "year"),
        place: text("place"),
        collectives: text("collectives") === "1",
        cell: text("cell"),
        ...(text("reforms") === "1" ? { reforms: true as const } : {}),
        ...(text("share") === "1" ? { share: true as const } : {}),
        ...sortOf(query),
        ...dayOf(query),
      };
    case "org":
      return tail
        ? {
            view: "organization",
            id: tail,
            role: oneOf(query.get("role"), ["lead", "responsible", "cooperating", ""], ""),
            task: text("task"),
          }
        : { view: "missing", path };
    case "program":
      return { view: "program", id: tail };
    case "place":
      return { view: "place", id: tail };
    case "questions":
      return {
        view: "questions",
        name: tail,
        parameters: Object.fromEntries([...query.entries()].sort(([a], [b]) => (a < b ? -1 : 1))),
      };
    case "console":
      return text("parameters")
        ? { view: "console", q: text("q"), parameters: text("parameters") }
        : { view: "console", q: text("q") };
    case "import":
      return { view: "import" };
    default:
      return { view: "missing", path };
  }
}

/** @returns the address of a route, defaults left out */
export function formatRoute(route: Route): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string, otherwise = ""): void => {
    if (value !== otherwise) query.append(name, value);
  };
  const done = (path: string): string => {
    const text = query.toString();
    return text ? `${path}?${text}` : path;
  };
  switch (route.view) {
    case "home":
      return "/";
    case "search":
      put("q", route.q);
      return done("/search");
    case "reader":
      put("mark", route.mark);
      put("q", route.q);
      put("asOf", route.asOf ?? "");
      if (route.mend) put("mend", "1");
      return done(`/d/${encode(route.key)}`);
    case "network":
      for (const root of route.roots) query.append("root", root);
      put("layout", route.layout, "force");
      put("select", route.select);
      if (route.table) query.append("show", "table");
      for (const name of PICTURE) for (const entry of route.picture?.[name] ?? []) query.append(name, entry);
      return done("/network");
    case "cascade":
      put("direction", route.direction, "down");
      put("axis", route.axis, "level");
      put("select", route.select);
      if (route.table) query.append("show", "table");
      for (const name of ["off", "open"] as const)
        for (const entry of route.filter?.[name] ?? []) query.append(name, entry);
      for (const name of ["place", "from", "to"] as const) put(name, route.filter?.[name] ?? "");
      return done(route.key ? `/cascade/${encode(route.key)}` : "/cascade");
    case "corpus":
      put("cell", route.cell);
      return done("/corpus");
    case "coverage":
      put("decree", route.decree ?? "");
      put("by", route.by ?? "");
      put("place", route.place ?? "");
      put("levels", route.levels);
      put("from", route.from);
      put("to", route.to);
      put("sort", route.sort, "date");
      put("cell", route.cell);
      return done("/coverage");
    case "workload":
      put("by", route.by, "year");
      put("place", route.place);
      if (route.collectives) query.append("collectives", "1");
      if (route.reforms) query.append("reforms", "1");
      if (route.share) query.append("share", "1");
      put("sort", route.sort ?? "");
      put("asOf", route.asOf ?? "");
      put("cell", route.cell);
      return done("/workload");
    case "organization":
      put("role", route.role);
      put("task", route.task);
      return done(`/org/${encode(route.id)}`);
    case "program":
      return route.id ? `/program/${encode(route.id)}` : "/program";
    case "place":
      return route.id ? `/place/${encode(route.id)}` : "/place";
    case "questions":
      for (const [name, value] of Object.entries(route.parameters).sort(([a], [b]) => (a < b ? -1 : 1)))
        put(name, value);
      return done(route.name ? `/questions/${encode(route.name)}` : "/questions");
    case "console":
      put("q", route.q);
      put("parameters", route.parameters ?? "");
      return done("/console");
    case "import":
      return "/import";
    case "missing":
      return route.path;
  }
}

/** A day as the calendar has it; anything else is as if it were not there. */
export const isDay = (value: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

function dayOf(query: URLSearchParams): { readonly asOf?: string } {
  const asOf = query.get("asOf") ?? "";
  return isDay(asOf) ? { asOf } : {};
}

function sortOf(query: URLSearchParams): { readonly sort?: "lead" | "responsible" | "cooperating" } {
  const sort = oneOf(query.get("sort"), ["", "lead", "responsible", "cooperating"], "");
  return sort === "" ? {} : { sort };
}

function filterOf(query: URLSearchParams): { readonly filter?: CascadeFilter } {
  const text = (name: string): string => query.get(name) ?? "";
  const all = (name: string): readonly string[] => query.getAll(name).filter(Boolean);
  const filter = { off: all("off"), open: all("open"), place: text("place"), from: text("from"), to: text("to") };
  return Object.values(filter).some((value) => value.length > 0) ? { filter } : {};
}

function pictureOf(query: URLSearchParams): { readonly picture?: PictureRoute } {
  const all = (name: string): readonly string[] => query.getAll(name).filter(Boolean);
  const picture = { grow: all("grow"), pin: all("pin"), hide: all("hide"), off: all("off") };
  return PICTURE.some((name) => picture[name].length > 0) ? { picture } : {};
}

/** Han stays legible in the address bar: browsers show it decoded. A slash in an id is escaped. */
const encode = (value: string): string => encodeURIComponent(value);

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
