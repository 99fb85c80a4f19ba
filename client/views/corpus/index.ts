export { CorpusView } from "./corpus.tsx";
