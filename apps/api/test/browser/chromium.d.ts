/** The browser on the path. */
export function chromium(): string | null;
