/** Starts the explorer: theme and language first, so that the first picture is the right one; then the views. */
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/controls.css";
import "./ui/signs.css";
import "./ui/evidence.css";
import "./ui/grid.css";
import "./ui/lists.css";
import "./ui/states.css";
import "./ui/stamp.css";
import "./ui/frame.css";
import "./ui/beside.css";
import "./ui/print.css";
import { render } from "preact";
import { App } from "./app.tsx";
import { startRouter, startSettings } from "./state/index.ts";

startSettings();
startRouter();
const root = document.getElementById("app");
if (!root) throw new Error("expected an element with the id app in the page");
render(<App />, root);
