/** WeChat's own guideline, as its administrator has filled it in; a browser has none. */
export const openPrivacyContract: (() => void) | null = null;
