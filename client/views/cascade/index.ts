export { CascadeView } from "./cascade.tsx";
