import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { words } from "../../../words/zh-cn.ts";
import { callerRoles, holdersInOrganisation, myself } from "../../people/index.ts";
import type { TodoEntry, WaitsFor } from "../../todo/index.ts";
import { whyNotPublishRules } from "../rulebook/rulebook.policy.ts";
import { RulesVersion } from "../version/version.entity.ts";
import { type VersionRow, versionColumns, versionRow } from "../version/version.read.ts";

const v = table(RulesVersion, "v");

/** The most items that a list shows. */
const MAX_WAITING = 200;

/** A draft on the caller's to-do list. */
interface DraftEntry extends TodoEntry {
  draft: VersionRow;
}

const entryOf = (draft: VersionRow): DraftEntry => ({
  id: draft.id,
  title: draft.title,
  dueAt: null,
  dueOn: null,
  draft,
});

const pending = (ctx: Ctx, where: ReturnType<typeof sql>) =>
  rows<VersionRow>(
    ctx,
    sql`select ${versionColumns} from ${v} where ${v.organisationId} = ${ctx.actor.organisationId}
      and ${v.pending} = 1 and ${where} order by ${v.updatedAt}, ${v.id} limit ${MAX_WAITING}`,
  );

const mayApprove = async (ctx: Ctx) => whyNotPublishRules(await callerRoles(ctx)) === null;

/** Drafts that were handed in, for whoever may approve them; for today. */
export const entriesToApprove = async (ctx: Ctx): Promise<DraftEntry[]> =>
  (await mayApprove(ctx))
    ? (await pending(ctx, sql`${v.state} = 'DRAFT' and ${v.submittedAt} is not null`)).map(
        (draft) => ({ ...entryOf(draft), forDay: ctx.today }),
      )
    : [];

/** What is approved and not published; the day by which it is to be signed must not pass. */
export const entriesToPublish = async (ctx: Ctx): Promise<DraftEntry[]> =>
  (await mayApprove(ctx))
    ? (await pending(ctx, sql`${v.state} = 'APPROVED'`)).map((draft) => ({
        ...entryOf(draft),
        forDay: ctx.today,
      }))
    : [];

/** What was handed back to the caller. */
export const entriesToRevise = async (ctx: Ctx): Promise<DraftEntry[]> =>
  (
    await pending(
      ctx,
      sql`${v.state} = 'DRAFT' and ${v.returnReason} is not null
        and ${v.submittedById} = ${ctx.actor.personId}`,
    )
  ).map(entryOf);

/** Whoever wrote a draft or handed it in waits for those who may approve and publish. */
async function ofApprovers(
  ctx: Ctx,
  version: VersionRow,
  since: number,
  title: (title: string, number: number) => string,
): Promise<WaitsFor | null> {
  const { personId } = ctx.actor;
  if (![version.draftedById, version.submittedById].includes(personId)) return null;
  const approvers = await holdersInOrganisation(ctx, ctx.actor.organisationId);
  return {
    personIds: approvers.filter((id) => id !== personId),
    since: new Date(since),
    reminder: {
      kind: "RULES_TO_APPROVE",
      title: title(version.title, version.number),
      body: words.rules.waitsForYou((await myself(ctx)).name),
      subjectId: version.rulebookId,
    },
  };
}

export async function approvalWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const version = await versionRow(ctx, id);
  if (version?.state !== "DRAFT" || version.submittedAt === null) return null;
  return ofApprovers(ctx, version, version.submittedAt, words.rules.approveNudged);
}

export async function publicationWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const version = await versionRow(ctx, id);
  if (version?.state !== "APPROVED") return null;
  return ofApprovers(
    ctx,
    version,
    version.approvedAt ?? version.updatedAt,
    words.rules.publishNudged,
  );
}

/** Whoever handed it back waits for who handed it in. */
export async function revisionWaitsFor(ctx: Ctx, id: string): Promise<WaitsFor | null> {
  const version = await versionRow(ctx, id);
  if (version?.state !== "DRAFT" || version.returnReason === null) return null;
  if (version.returnedById !== ctx.actor.personId || version.submittedById === null) return null;
  return {
    personIds: [version.submittedById],
    since: new Date(version.returnedAt ?? version.updatedAt),
    reminder: {
      kind: "RULES_DECIDED",
      title: words.rules.returned(version.title, version.number),
      body: version.returnReason,
      subjectId: version.rulebookId,
    },
  };
}
