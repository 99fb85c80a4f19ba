/** Days on which tasks are due, as pages list them. */

/** tasks of one day that are told by themselves: as many as a line of time can show above each other */
export const SAME_DAY = 4;
