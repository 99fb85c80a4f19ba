/** What acts when it is pressed, as a selector. */
export const DOES = "a, button, summary, select, input, textarea, label";
