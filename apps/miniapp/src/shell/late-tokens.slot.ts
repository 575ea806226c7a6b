import type * as Keep from "./tokens/keep";

export type LateTokens = typeof Keep;

/**
 * Where the tokens' code puts itself once it is there: its cryptography is in no page and no start, because most
 * phones need it once a week.
 */
export const late: { tokens?: LateTokens } = {};
