/** WeChat has the code of the first page on the phone: nothing is asked before it. */
export const takeEarlyRead = (): Promise<null> => Promise.resolve(null);
