import { late, type LateTokens } from "./late-tokens.slot";

/** The tokens; null where this engine is too old for them. */
export async function lateTokens(): Promise<LateTokens | null> {
  if (typeof BigInt !== "function") return null;
  await import("./tokens/late");
  return late.tokens ?? null;
}
