export { CoverageView } from "./coverage.tsx";
