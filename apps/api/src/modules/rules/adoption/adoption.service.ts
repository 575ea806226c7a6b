import { LIMITS } from "@riqing/schema";
import { type BusinessDay, dayAfter, isBusinessDay } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { attach } from "../../files/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { scopeOf, visibleRulebook } from "../rulebook/rulebook.read.ts";
import { lockedVersion, type VersionRow } from "../version/version.read.ts";
import { AdoptionEvidence } from "./adoption.entity.ts";
import { type AdoptionStep, whyNotAttachAdoption } from "./adoption.policy.ts";
import { adoptionOf } from "./adoption.read.ts";

/** A step of the procedure, with its evidence. */
export interface NewAdoptionEvidence {
  versionId: string;
  step: AdoptionStep;
  fromOn: BusinessDay;
  untilOn?: BusinessDay | null;
  note?: string | null;
  fileIds: readonly string[];
}

/**
 * Adds evidence of how a version was adopted (Mission R5), before its publication or after; it stays as it
 * is. Refuses with `NOT_ALLOWED`, `BAD_INPUT`, `FILE_EXPIRED`; a stranger's version or file is not found.
 */
export function attachAdoption(ctx: Ctx, input: NewAdoptionEvidence): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const note = fields.optional("note", input.note, LIMITS.adoptionNote);
    const fileIds = fields.list("fileIds", input.fileIds, { max: LIMITS.filesPerTask });
    const untilOn = input.untilOn ?? input.fromOn;
    const earliest = dayAfter(ctx.today, -LIMITS.adoptionWithinDays);
    fields.expect("fromOn", isBusinessDay(input.fromOn) && input.fromOn <= ctx.today);
    fields.expect("fromOn", input.fromOn >= earliest, "NOT_VALID", LIMITS.adoptionWithinDays);
    fields.expect("untilOn", isBusinessDay(untilOn) && untilOn >= input.fromOn);
    fields.expect("untilOn", untilOn <= dayAfter(ctx.today, LIMITS.deadlineWithinDays));
    const version = await lockedVersion(ctx, input.versionId);
    const book = await visibleRulebook(ctx, version.rulebookId);
    refuseIf(whyNotAttachAdoption(version, await scopeOf(ctx, book), await callerRoles(ctx)));
    const before = (await adoptionOf(ctx, version.id)).length;
    fields.expect("step", before < LIMITS.adoptionSteps, "TOO_MANY", LIMITS.adoptionSteps);
    fields.done();
    const id = newId();
    const said = { step: input.step, fromOn: input.fromOn, untilOn, note };
    await insertNew(ctx, AdoptionEvidence, [
      {
        ...said,
        id,
        organisationId,
        versionId: version.id,
        addedById: personId,
        addedAt: ctx.now.getTime(),
        afterPublication: version.state === "PUBLISHED" ? 1 : 0,
      },
    ]);
    const files = await attach(ctx, fileIds, "RULES_ADOPTION", id);
    const contentHash = hashOf({ ...said, files: files.map(({ sha256 }) => sha256) });
    await record(ctx, { deed: "rules.adoption_attached", subjectId: version.id, contentHash });
    ctx.cache.clear();
    return version;
  });
}
