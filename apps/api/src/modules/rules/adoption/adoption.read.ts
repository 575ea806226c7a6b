import { batchedListBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { type Refusal, RefusedError } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { callerRoles } from "../../people/index.ts";
import { whyNotDraftAny } from "../rulebook/rulebook.policy.ts";
import { visibleVersion } from "../version/version.read.ts";
import { AdoptionEvidence } from "./adoption.entity.ts";

const ae = table(AdoptionEvidence, "ae");

const adoptionColumns = ae.pick(
  "id",
  "versionId",
  "step",
  "fromOn",
  "untilOn",
  "note",
  "addedById",
  "addedAt",
  "afterPublication",
);

/** A step of an adoption as the services and the fields read it. */
export type AdoptionRow = RowOf<typeof adoptionColumns>;

/** How a version was adopted, in the order of the days. */
export const adoptionOf = batchedListBy("versionId", (ctx, ids) =>
  rows<AdoptionRow>(
    ctx,
    sql`select ${adoptionColumns} from ${ae} where ${ae.organisationId} = ${ctx.actor?.organisationId}
      and ${ae.versionId} in (${list(ids)}) order by ${ae.fromOn}, ${ae.id}`,
  ),
);

/** Whoever may know of a version reads the evidence of its adoption. */
export async function mayReadAdoption(ctx: Ctx, evidenceId: string): Promise<boolean> {
  const found = await row<{ versionId: string }>(
    ctx,
    sql`select ${ae.pick("versionId")} from ${ae}
      where ${ae.organisationId} = ${ctx.actor.organisationId} and ${ae.id} = ${evidenceId}`,
  );
  return found !== null && (await mayKnowVersion(ctx, found.versionId));
}

/** Files of rules are uploaded by who may write some. */
export const whyNotUploadForRules = async (ctx: Ctx): Promise<Refusal | null> =>
  whyNotDraftAny(await callerRoles(ctx));

/** Whether the caller may know of a version. */
export async function mayKnowVersion(ctx: Ctx, versionId: string): Promise<boolean> {
  try {
    await visibleVersion(ctx, versionId);
    return true;
  } catch (error) {
    if (error instanceof RefusedError && error.code === "NOT_FOUND") return false;
    throw error;
  }
}
