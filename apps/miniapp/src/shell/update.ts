/** The server gives the new build to whoever loads the page again. */
export const updateApp = (): void => window.location.assign("/");
