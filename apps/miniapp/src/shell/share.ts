/** The address of a page, to be pasted anywhere. WeChat has cards instead and needs none. */
export const linkTo = (path: string): string | null =>
  `${window.location.origin}${window.location.pathname}#${path}`;
