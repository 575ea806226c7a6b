import type { TapKind } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { lostAccountWords as words } from "../../../words/lost-accounts.zh-cn.ts";
import { record } from "../../journal/index.ts";
import { lockPerson, myName, tapKinds } from "../../people/index.ts";
import { send } from "../../reach/index.ts";
import { TapReview } from "./lost-account.entity.ts";
import { answerableFor, answerableIn } from "./lost-account.messages.ts";
import { visibleLoss } from "./lost-account.read.ts";
import type { LossRow } from "./lost-account.row.ts";
import { whyNotReview } from "./tap-review.policy.ts";
import { type ReviewedTap, tapsIn, windowOf } from "./tap-review.read.ts";

/** What the owner says of one tap. */
export interface TapAnswer {
  lossId: string;
  kind: TapKind;
  tapId: string;
  mine: boolean;
}

/** A loss of the caller's own account; anybody else's is not found. */
export async function ownLoss(ctx: Ctx, lossId: string): Promise<LossRow> {
  const loss = await visibleLoss(ctx, lossId);
  return orNotFound(loss.personId === ctx.actor.personId ? loss : null);
}

/**
 * The owner says of something that was tapped while the account was lost whether it was them. If not, it is a
 * second event: the tap and its receipt stay, marked; what was asked of them is asked again, without lateness;
 * what was done to others stays, and whoever answers for the group is told. Said twice, it is said once.
 * Refuses with `NOT_FOUND`, or with `TAP_DISOWNED` what was disowned before.
 */
export function reviewTap(
  ctx: Ctx,
  { lossId, kind, tapId, mine }: TapAnswer,
): Promise<ReviewedTap> {
  return inTransaction(ctx, async (ctx) => {
    const loss = await ownLoss(ctx, lossId);
    const { organisationId, personId } = ctx.actor;
    await lockPerson(ctx, { organisationId, personId });
    const window = { ...windowOf(loss), after: null, only: tapId, most: 10 };
    const tap = orNotFound((await tapsIn(ctx, window)).find((one) => one.kind === kind));
    const verdict = mine ? ("MINE" as const) : ("NOT_MINE" as const);
    refuseIf(whyNotReview(tap.verdict, verdict));
    if (tap.verdict === verdict) return tap;
    const { disown } = tapKinds.of(kind) ?? { disown: null };
    const lostAt = Number(loss.lostAt);
    const again = !mine && disown ? await disown(ctx, { id: tapId, at: tap.at, lostAt }) : false;
    const reviewed = { ...tap, verdict, askedAgain: again ? 1 : 0 };
    await keep(ctx, loss, reviewed);
    const deed = mine ? "tap.owned" : "tap.disowned";
    await record(ctx, { deed, subjectId: tapId, groupId: tap.groupId });
    if (!mine && !again) await tellOfDisowned(ctx, reviewed);
    return reviewed;
  });
}

async function keep(ctx: Ctx, loss: LossRow, tap: ReviewedTap): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const { id: tapId, kind, title, groupId, verdict, askedAgain } = tap;
  if (verdict === null) return;
  const said = { verdict, askedAgain, reviewedAt: ctx.now.getTime() };
  const added = await insertNew(ctx, TapReview, [
    {
      id: newId(),
      organisationId,
      lossId: loss.id,
      personId,
      kind,
      tapId,
      title,
      groupId,
      tappedAt: tap.at,
      ...said,
    },
  ]);
  if (added > 0) return;
  await update(
    ctx,
    TapReview,
    said,
    (v) =>
      sql`${v.organisationId} = ${organisationId} and ${v.kind} = ${kind} and ${v.tapId} = ${tapId}`,
  );
}

/** Whoever answers for the group, or for the person where it is of no group, sees to what stands. */
async function tellOfDisowned(ctx: Ctx, { id, kind, title, groupId }: ReviewedTap): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  const to = groupId
    ? await answerableIn(ctx, organisationId, groupId)
    : await answerableFor(ctx, organisationId, personId);
  const name = await myName(ctx);
  await send(
    ctx,
    organisationId,
    to
      .filter((one) => one !== personId)
      .map((one) => ({
        personId: one,
        kind: "DEED_DISOWNED" as const,
        title: words.disowned(name, title),
        body: words.disownedBody,
        ...(groupId ? { groupId } : {}),
        occasion: `disowned:${kind}:${id}`,
      })),
  );
}
