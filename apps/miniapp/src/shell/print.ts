/** Prints the page; null where there is no printer to ask for, as in WeChat. */
export const print: (() => void) | null = () => window.print();
