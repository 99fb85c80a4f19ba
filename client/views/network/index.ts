export { NetworkView } from "./network.tsx";
