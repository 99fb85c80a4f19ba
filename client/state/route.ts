/**
 * The address is the view: a route per screen, with everything that restores it, keyed by numbers and names.
 * `formatRoute(parseRoute(x))` is the canonical form of x, and `parseRoute(formatRoute(r))` equals r.
 */
import { type CascadeFilter, LAYOUTS, type PictureRoute, type Route, type TaskRoute } from "./screens.ts";

const PICTURE = ["grow", "pin", "hide", "off"] as const;

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
    case "documents":
      return {
        view: "documents",
        level: text("level"),
        place: text("place"),
        year: text("year"),
        genre: text("genre"),
        held: oneOf(query.get("held"), ["held", "cited", ""], ""),
        issuer: text("issuer"),
        sort: oneOf(query.get("sort"), ["oldest", "number", "newest"], "newest"),
      };
    case "texts":
      return {
        view: "texts",
        q: text("q"),
        level: text("level"),
        place: text("place"),
        year: text("year"),
        genre: text("genre"),
      };
    case "d":
      return tail
        ? {
            view: "reader",
            key: tail,
            mark: text("mark"),
            q: text("q"),
            ...dayOf(query),
            ...(/^\d{1,9}$/.test(text("at")) ? { at: Number(text("at")) } : {}),
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
        direction: oneOf(query.get("direction"), ["", "down", "up"], ""),
        axis: oneOf(query.get("axis"), ["level", "days"], "level"),
        select: text("select"),
        table: text("show") === "table",
        ...(text("all") === "1" ? { all: true as const } : {}),
        ...filterOf(query),
      };
    case "coverage":
      return {
        view: "coverage",
        ...(text("decree") ? { decree: text("decree") } : {}),
        ...(text("q") ? { q: text("q") } : {}),
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
      return tail ? { view: "organization", id: tail, ...tasksIn(query) } : { view: "missing", path };
    case "program":
      return {
        view: "program",
        id: tail,
        ...(text("select") ? { select: text("select") } : {}),
        ...(text("beside") ? { beside: text("beside") } : {}),
        ...(isYear(text("named")) ? { named: text("named") } : {}),
        ...tasksIn(query),
      };
    case "place":
      return { view: "place", id: tail, ...tasksIn(query) };
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
      return text("doubts") ? { view: "import", doubts: text("doubts") } : { view: "import" };
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
    case "documents":
      for (const name of ["level", "place", "year", "genre", "held", "issuer"] as const) put(name, route[name]);
      put("sort", route.sort, "newest");
      return done("/documents");
    case "texts":
      for (const name of ["q", "level", "place", "year", "genre"] as const) put(name, route[name]);
      return done("/texts");
    case "reader":
      put("mark", route.mark);
      put("q", route.q);
      put("asOf", route.asOf ?? "");
      put("at", route.at === undefined ? "" : String(route.at));
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
      put("direction", route.direction);
      put("axis", route.axis, "level");
      put("select", route.select);
      if (route.table) query.append("show", "table");
      if (route.all) query.append("all", "1");
      for (const name of ["off", "open"] as const)
        for (const entry of route.filter?.[name] ?? []) query.append(name, entry);
      for (const name of ["place", "from", "to"] as const) put(name, route.filter?.[name] ?? "");
      return done(route.key ? `/cascade/${encode(route.key)}` : "/cascade");
    case "corpus":
      put("cell", route.cell);
      return done("/corpus");
    case "coverage":
      put("decree", route.decree ?? "");
      put("q", route.q ?? "");
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
      putTasks(route, put);
      return done(`/org/${encode(route.id)}`);
    case "program":
      put("select", route.select ?? "");
      put("beside", route.beside ?? "");
      put("named", route.named ?? "");
      putTasks(route, put);
      return done(route.id ? `/program/${encode(route.id)}` : "/program");
    case "place":
      putTasks(route, put);
      return done(route.id ? `/place/${encode(route.id)}` : "/place");
    case "questions":
      for (const [name, value] of Object.entries(route.parameters).sort(([a], [b]) => (a < b ? -1 : 1)))
        query.append(name, value);
      return done(route.name ? `/questions/${encode(route.name)}` : "/questions");
    case "console":
      put("q", route.q);
      put("parameters", route.parameters ?? "");
      return done("/console");
    case "import":
      put("doubts", route.doubts ?? "");
      return done("/import");
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

/** Of a document or a task; `none` of what has no day. */
const isYear = (value: string): boolean => /^(\d{4}|none)$/.test(value);

const TASKS = ["role", "with", "year", "due", "program", "under", "asOf", "task", "name"] as const;
const ROLES_ASKED = ["", "lead", "responsible", "cooperating"] as const;
const DUE_ASKED = ["", "none", "with", "overdue"] as const;

function tasksIn(query: URLSearchParams): TaskRoute {
  const text = (name: (typeof TASKS)[number]): string => query.get(name) ?? "";
  const given = {
    role: oneOf(query.get("role"), ROLES_ASKED, ""),
    with: text("with"),
    year: isYear(text("year")) ? text("year") : "",
    due: oneOf(query.get("due"), DUE_ASKED, ""),
    program: text("program"),
    under: text("under"),
    ...dayOf(query),
    task: text("task"),
    name: text("name"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")) as TaskRoute;
}

function putTasks(route: TaskRoute, put: (name: string, value: string) => void): void {
  for (const name of TASKS) put(name, route[name] ?? "");
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
