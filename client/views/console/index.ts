export { ConsoleView } from "./console.tsx";
export { QuestionsView } from "./questions.tsx";
