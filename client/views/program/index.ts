export { ProgramView } from "./program.tsx";
