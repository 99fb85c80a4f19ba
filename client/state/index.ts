/** The door of the room: where the reader is, what the reader set, and what the server answered. */
export { formatRoute, LAYOUTS, parseRoute, type LayoutName, type Route, type RouteOf, type ViewName } from "./route.ts";
export { navigate, route, startRouter } from "./router.ts";
export { language, setLanguage, setTheme, startSettings, theme, type Language, type Theme } from "./settings.ts";
export { useResource, type Resource } from "./resource.ts";
