import { businessDayOf } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusedError } from "../../../kernel/refusal.ts";
import { awayAmong } from "../../leave/index.ts";
import { boundAtOf } from "../../people/index.ts";
import { truthsAbout } from "../../reach/index.ts";
import { shareToCite } from "../../tasks/index.ts";
import type { GoodReason } from "../case/case.state.ts";
import { howAsked, type Citation } from "./cited.read.ts";
import { type AskedFacts, goodReasonIn } from "./good-reason.policy.ts";

/**
 * Refuses what was done with good reason with `CASE_GOOD_REASON` and which: they were away that day, nothing
 * could reach them, or what is cited shows that they were not asked, had answered, or had a reason that was accepted.
 */
export async function refuseGoodReason(
  ctx: Ctx,
  personId: string,
  happenedAt: number,
  cites: readonly Citation[],
): Promise<void> {
  const { organisationId } = ctx.actor;
  const refuse = (reason: GoodReason): never => {
    throw new RefusedError("CASE_GOOD_REASON", { reason });
  };
  const day = businessDayOf(new Date(happenedAt), ctx.timeZone);
  if ((await awayAmong(ctx, organisationId, [personId], day)).has(personId)) refuse("ON_LEAVE");
  const boundAt = await boundAtOf(ctx, personId);
  if (boundAt === null || boundAt > happenedAt) refuse("UNREACHABLE");
  for (const cited of cites) {
    const facts = await factsOf(ctx, cited, personId, happenedAt);
    const reason = facts && goodReasonIn(facts);
    if (reason) refuse(reason);
  }
}

async function factsOf(
  ctx: Ctx,
  { kind, id }: Citation,
  personId: string,
  happenedAt: number,
): Promise<AskedFacts | null> {
  switch (kind) {
    case "NOTICE":
      return await noticeFacts(ctx, id, personId, happenedAt);
    case "TASK":
      return await taskFacts(ctx, id, personId, happenedAt);
    // It is opened only where no reason was given; a message asks for nothing.
    case "ACCOUNTABILITY":
    case "MESSAGE":
      return null;
  }
}

const before = (at: number | null, happenedAt: number): boolean =>
  at !== null && Number(at) <= happenedAt;

async function noticeFacts(
  ctx: Ctx,
  noticeId: string,
  personId: string,
  happenedAt: number,
): Promise<AskedFacts> {
  const asked = await howAsked(ctx, noticeId, personId);
  const askedAt = Number(asked?.askedAt ?? 0);
  const about = [{ personId, askedAt }];
  const truths = await truthsAbout(ctx, ctx.actor.organisationId, noticeId, about);
  const truth = truths.get(personId)?.truth;
  return {
    asked: asked !== null && askedAt <= happenedAt && asked.leftAt === null,
    answered: before(asked?.answeredAt ?? null, happenedAt),
    exempt: asked?.exemptAt !== undefined && asked.exemptAt !== null,
    reached: truth !== "UNREACHABLE" || before(asked?.openedAt ?? null, happenedAt),
    reasonAccepted: false,
  };
}

/** A share that somebody passed on with a reason has gone to somebody else; a later day was granted by the assigner. */
async function taskFacts(
  ctx: Ctx,
  taskId: string,
  personId: string,
  happenedAt: number,
): Promise<AskedFacts> {
  const found = await shareToCite(ctx, taskId, personId);
  const share = found?.share;
  const granted = (found?.granted ?? []).some(
    ({ decidedAt, wantedAt }) => before(decidedAt, happenedAt) && Number(wantedAt) > happenedAt,
  );
  const day = businessDayOf(new Date(happenedAt), ctx.timeZone);
  const carried = share?.carriedToOn !== null && share !== undefined && share.carriedToOn > day;
  const gone = share?.end !== null && share !== undefined && share.endReason !== null;
  return {
    asked: share !== undefined && Number(share.askedAt) <= happenedAt,
    answered: before(share?.doneAt ?? null, happenedAt),
    exempt: share?.end === "ON_LEAVE",
    reached: Number(share?.reachable ?? 0) === 1 || before(share?.openedAt ?? null, happenedAt),
    reasonAccepted: granted || carried || gone,
  };
}
