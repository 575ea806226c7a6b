/** WeChat has its packages whole, or fetches one by itself when it is opened. */
export const pageComing = (): null => null;
export const loadPagesAhead = (): (() => void) => () => undefined;
