import { late, type LateTokens } from "./late-tokens.slot";

declare const __non_webpack_require__: { async?: (path: string) => Promise<unknown> };

/**
 * As in the browser, from the package of the pages for reports, which WeChat fetches for it (base library 2.11.2).
 * An `import()` would be put into the package that is on the phone from the start.
 */
export async function lateTokens(): Promise<LateTokens | null> {
  if (typeof BigInt !== "function") return null;
  if (late.tokens) return late.tokens;
  try {
    await __non_webpack_require__.async?.("/pages/voices/tokens.js");
  } catch {
    return null;
  }
  return late.tokens ?? null;
}
