export { ImportView } from "./import.tsx";
