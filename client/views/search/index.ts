export { SearchView } from "./search.tsx";
