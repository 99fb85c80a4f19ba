export { DocumentsView } from "./documents.tsx";
