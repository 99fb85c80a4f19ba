export { ReaderView } from "./reader.tsx";
