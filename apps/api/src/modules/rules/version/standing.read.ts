import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { contentOf, inForceOf, pendingOf, publishedOf, type VersionRow } from "./version.read.ts";

/** How far a clause has come: only what is IN_FORCE can be cited. GONE: no version has it that counts or is written. */
export interface ClauseStanding {
  state: "IN_FORCE" | "PUBLISHED" | "DRAFT" | "GONE";
  label: string;
  /** Of the version that has it; null: none. */
  number: number | null;
  /** From when on that version holds; null while it is a draft. */
  effectiveOn: BusinessDay | null;
}

/** How far a clause of a rulebook has come, for those who see what it came from. */
export async function clauseStanding(
  ctx: Ctx,
  rulebookId: string,
  key: string,
): Promise<ClauseStanding> {
  const inForce = await inForceOf(ctx, rulebookId);
  const ahead = (await publishedOf(ctx, rulebookId)).filter(
    ({ number }) => number > (inForce?.number ?? 0),
  );
  const has = async (state: ClauseStanding["state"], version: VersionRow | null) => {
    if (!version) return null;
    const clause = (await contentOf(ctx, version)).clauses.find((one) => one.key === key);
    const effectiveOn = state === "DRAFT" ? null : version.effectiveOn;
    return clause ? { state, label: clause.label, number: version.number, effectiveOn } : null;
  };
  return (
    (await has("IN_FORCE", inForce)) ??
    (await has("PUBLISHED", ahead.at(-1) ?? null)) ??
    (await has("PUBLISHED", ahead[0] ?? null)) ??
    (await has("DRAFT", await pendingOf(ctx, rulebookId))) ?? {
      state: "GONE",
      label: "",
      number: null,
      effectiveOn: null,
    }
  );
}
