export { TextsView } from "./texts.tsx";
