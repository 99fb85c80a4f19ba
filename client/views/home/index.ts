export { HomeView } from "./home.tsx";
