/** The tokens that a canvas needs, read from the page. */
export type Tokens = (name: string) => string;
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? style.getPropertyValue(name).trim();
    known.set(name, value);
    return value;
  };
}
