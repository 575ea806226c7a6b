import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { clauseWords } from "../../../words/clauses.zh-cn.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { settingsOf } from "../../groups/index.ts";
import { myGroupsUnder, myMembershipSince } from "../rulebook/rulebook.read.ts";
import type { LabelledClause } from "../text/changes-since.ts";
import {
  contentOf,
  type VersionRow,
  versionById,
  visibleVersion,
} from "../version/version.read.ts";
import type { RemarkFacts } from "./clause.policy.ts";

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

/**
 * Within how many working days the caller is answered: the shortest that holds today in a group of theirs to
 * which the rulebook applies; null where it applies to none.
 */
export async function answerDaysFor(ctx: Ctx, rulebookId: string): Promise<number | null> {
  const groupIds = await myGroupsUnder(ctx, rulebookId);
  const days = await Promise.all(
    groupIds.map(async (id) => (await settingsOf(ctx, id)).values.clauseAnswerDays),
  );
  const said = days.filter((one) => one !== undefined);
  return said.length === 0 ? null : Math.min(...said);
}

/** The last day for the office to answer what the caller says of a rulebook today. */
export async function answerDueOn(ctx: Ctx, rulebookId: string): Promise<string> {
  const calendar = await workingCalendarOf(ctx, ctx.actor.organisationId);
  const days = await answerDaysFor(ctx, rulebookId);
  return calendar.workdaysAfter(ctx.today, orNotFound(days));
}
