export { PlaceView } from "./place.tsx";
