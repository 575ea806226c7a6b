/** A card is sent from WeChat's own menu: `useShare`. */
export const linkTo = (_path: string): string | null => null;

export const hashLinkTo = (_path: string): string | null => null;
