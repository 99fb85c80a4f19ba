/** Numbers texts in the order in which they come. */
export interface Coder {
  /** by number */
  readonly texts: readonly string[];
  of(text: string): number;
}

export function coder(): Coder {
  const [codes, texts] = [new Map<string, number>(), [] as string[]];
  return {
    texts,
    of(text) {
      let code = codes.get(text);
      if (code === undefined) {
        code = texts.push(text) - 1;
        codes.set(text, code);
      }
      return code;
    },
  };
}
