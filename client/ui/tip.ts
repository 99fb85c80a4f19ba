/** Properties for the bearer of a term; `client/tips.tsx` shows the bubble. */
export const tip = (text: string | undefined) => (text ? { "data-tip": text, "aria-description": text } : {});
