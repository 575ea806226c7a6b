import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { clauseWords } from "../../../words/clauses.zh-cn.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { holdersInOrganisation } from "../../people/index.ts";
import { myMembershipSince } from "../rulebook/rulebook.read.ts";
import type { LabelledClause } from "../text/changes-since.ts";
import {
  contentOf,
  publishedOf,
  type VersionRow,
  versionById,
  visibleVersion,
} from "../version/version.read.ts";
import { answerersAmong, type RemarkFacts } from "./clause.policy.ts";

/** A clause of a version, known by its key; another key is not found. */
export async function clauseOf(
  ctx: Ctx,
  version: Pick<VersionRow, "id">,
  key: string,
): Promise<LabelledClause> {
  return orNotFound((await contentOf(ctx, version)).clauses.find((clause) => clause.key === key));
}

/** A clause of a version that the caller may know of. */
export async function visibleClause(ctx: Ctx, versionId: string, key: string) {
  const { version } = await visibleVersion(ctx, versionId);
  return { version, clause: await clauseOf(ctx, version, key) };
}

/** What `clause.policy.ts` asks of a version and the caller. */
export const remarkFactsOf = async (ctx: Ctx, version: VersionRow): Promise<RemarkFacts> => ({
  state: version.state,
  applies: (await myMembershipSince(ctx, version.rulebookId)) !== null,
});

/** How people call a clause, as it was worded in that version. */
export async function calledClause(
  ctx: Ctx,
  { versionId, clauseKey }: { versionId: string; clauseKey: string },
): Promise<string> {
  const version = await versionById.existing(ctx, versionId);
  const { label, text } = await clauseOf(ctx, version, clauseKey);
  return clauseWords.clause(label, text);
}

/** The last day for the office to answer what comes in today. */
export async function answerDueOn(ctx: Ctx): Promise<string> {
  const calendar = await workingCalendarOf(ctx, ctx.actor.organisationId);
  return calendar.workdaysAfter(ctx.today, LIMITS.clauseAnswerDays);
}

/** What of a rulebook waits for an answer. */
interface Unanswered {
  rulebookId: string;
  raisedAt: number | null;
}

/** Who has to answer; read once for many. */
export async function answerers(ctx: Ctx): Promise<(of: Unanswered) => Promise<string[]>> {
  const { organisationId } = ctx.actor;
  const office = await holdersInOrganisation(ctx, organisationId, ["OFFICE"]);
  const administrators = await holdersInOrganisation(ctx, organisationId, ["ORGANISATION_ADMIN"]);
  return async ({ rulebookId, raisedAt }) => {
    const publisherId =
      office.length > 0 ? null : ((await publishedOf(ctx, rulebookId))[0]?.publishedById ?? null);
    return answerersAmong({ office, administrators, publisherId }, raisedAt !== null);
  };
}
