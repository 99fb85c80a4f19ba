/** A count with separators from 1,000 on. */
export const count = (n: number): string => n.toLocaleString("en-US");
/** English: a count with the word for what is counted. */
export const many = (n: number, one: string, more = `${one}s`): string => `${count(n)} ${n === 1 ? one : more}`;
