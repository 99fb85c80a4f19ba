/** What another language has to say where one says `T`: the same keys, with strings, sentences and lists of its own. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? { readonly [K in keyof T]: string }
      : { readonly [K in keyof T]: Widen<T[K]> };
