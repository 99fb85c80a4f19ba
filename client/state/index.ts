/** The door of the room: where the reader is, what the reader set, and what the server answered. */

export { type Asking, ask } from "./asking.ts";
export { type Stretches, useStretches } from "./more.ts";
export { type Place, placesToldBy, takePlace } from "./places.ts";
export { type Resource, renew, useResource } from "./resource.ts";
export { formatRoute, parseRoute } from "./route.ts";
export { navigate, route, showBeside, startRouter } from "./router.ts";
export {
  type CascadeFilter,
  LAYOUTS,
  type LayoutName,
  type PictureRoute,
  type Route,
  type RouteOf,
  type TaskRoute,
  type ViewName,
} from "./screens.ts";
export { type Language, language, setLanguage, setTheme, startSettings, type Theme, theme } from "./settings.ts";
