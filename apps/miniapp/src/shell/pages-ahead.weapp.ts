/** WeChat keeps the whole package on the phone. */
export const loadPagesAhead = (): void => undefined;
