import { TEXTS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import { record } from "../../journal/index.ts";
import { callerRoles, holdersInOrganisation, myself } from "../../people/index.ts";
import { send, settle } from "../../reach/index.ts";
import { scopeOf, visibleRulebook } from "../rulebook/rulebook.read.ts";
import { RulesVersion } from "../version/version.entity.ts";
import { whyNotReturnDraft, whyNotSubmit } from "../version/version.policy.ts";
import { lockedVersion, type VersionRow, versionRow } from "../version/version.read.ts";

/** What messages about a draft lead to: not to the rules as they are signed. */
const draftOf = ({ rulebookId }: VersionRow) => ({
  subjectKind: "RULES_DRAFT",
  subjectId: rulebookId,
});

/**
 * Hands a draft in for approval: whoever may approve is told, and has it in 待办 (Mission R1). Twice is
 * once. Refuses with `NOT_ALLOWED`, `RULES_ALREADY_PUBLISHED`.
 */
export function submit(ctx: Ctx, versionId: string): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const version = await lockedVersion(ctx, versionId);
    const book = await visibleRulebook(ctx, version.rulebookId);
    refuseIf(whyNotSubmit(version, await scopeOf(ctx, book), await callerRoles(ctx)));
    if (version.state === "APPROVED" || version.submittedAt !== null) return version;
    await change(ctx, versionId, {
      submittedById: personId,
      submittedAt: ctx.now.getTime(),
      returnReason: null,
      returnedById: null,
      returnedAt: null,
    });
    const { textHash: contentHash, number, title } = version;
    await record(ctx, { deed: "rules.submitted", subjectId: versionId, contentHash });
    await settle(ctx, organisationId, draftOf(version), [personId]);
    const approvers = await holdersInOrganisation(ctx, organisationId);
    const { name } = await myself(ctx);
    await send(
      ctx,
      organisationId,
      approvers
        .filter((id) => id !== personId)
        .map((id) => ({
          personId: id,
          kind: "RULES_TO_APPROVE" as const,
          title: words.rules.toApprove(title, number),
          body: words.rules.submittedBy(name),
          subjectId: version.rulebookId,
          occasion: `rules:${versionId}:submitted:${ctx.now.getTime()}`,
        })),
    );
    return orNotFound(await versionRow(ctx, versionId));
  });
}

/**
 * Hands a draft back to who handed it in, with a reason. Twice with the same words is once. Refuses with
 * `NOT_ALLOWED`, `RULES_NOT_SUBMITTED`, `RULES_ALREADY_PUBLISHED`, `BAD_INPUT`.
 */
export function returnDraft(ctx: Ctx, versionId: string, why: string): Promise<VersionRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const fields = new Fields();
    const reason = fields.text("reason", why, TEXTS.reason);
    fields.done();
    const version = await lockedVersion(ctx, versionId);
    const again = version.returnReason === reason && version.returnedById === personId;
    if (again && version.submittedAt === null) return version;
    refuseIf(whyNotReturnDraft(version, await callerRoles(ctx)));
    const submitter = version.submittedById ?? version.draftedById;
    await change(ctx, versionId, {
      state: "DRAFT",
      approvedById: null,
      approvedAt: null,
      submittedById: submitter,
      submittedAt: null,
      returnReason: reason,
      returnedById: personId,
      returnedAt: ctx.now.getTime(),
    });
    await record(ctx, { deed: "rules.returned", subjectId: versionId });
    await settle(ctx, organisationId, draftOf(version), null);
    await tellSubmitter(ctx, version, "returned", reason);
    return orNotFound(await versionRow(ctx, versionId));
  });
}

/** Whoever handed it in hears what became of it, unless they did it themselves. */
export async function tellSubmitter(
  ctx: Ctx,
  version: VersionRow,
  outcome: "approved" | "returned",
  reason: string | null,
): Promise<void> {
  const personId = version.submittedById;
  if (personId === null || personId === ctx.actor.personId) return;
  const { title, number } = version;
  const by = (await myself(ctx)).name;
  await send(ctx, ctx.actor.organisationId, [
    {
      personId,
      kind: "RULES_DECIDED",
      title: words.rules[outcome](title, number),
      body: reason === null ? by : `${by}：${reason}`,
      subjectId: version.rulebookId,
      occasion: `rules:${version.id}:${outcome}:${ctx.now.getTime()}`,
    },
  ]);
}

/** What waits for approval no longer waits for anybody: the unread messages about it are settled. */
export const settleSubmission = (ctx: Ctx, version: VersionRow): Promise<void> =>
  settle(ctx, ctx.actor.organisationId, draftOf(version), null);

const change = (ctx: Ctx, versionId: string, to: Parameters<typeof update<RulesVersion>>[2]) =>
  update(
    ctx,
    RulesVersion,
    to,
    (v) => sql`${v.id} = ${versionId} and ${v.organisationId} = ${ctx.actor.organisationId}
      and ${v.state} <> 'PUBLISHED'`,
  );
