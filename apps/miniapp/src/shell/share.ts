/** Where this app lies on the server, with a slash at the end. */
const home = (): string => `${window.location.origin}${window.location.pathname}`;

/**
 * The address of a page, to be pasted anywhere. The server answers it with a title and a picture for the chat's
 * preview, and leads on to the page; behind a # it would never see which page is meant. WeChat has cards
 * instead and needs none.
 */
export const linkTo = (path: string): string | null => `${home()}s${path}`;

/** As `linkTo`, for what no server may read: it goes to the page directly, and shows no preview. */
export const hashLinkTo = (path: string): string | null => `${home()}#${path}`;
