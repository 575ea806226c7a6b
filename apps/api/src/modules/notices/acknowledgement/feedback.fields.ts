import type { Refusal } from "@riqing/schema";
import { Arg, Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, pageOf, sizeOf } from "../../../kernel/page.ts";
import { found, permit, RefusalEnum } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { personById, PersonType, standingOf } from "../../people/index.ts";
import { whyNotReadFeedback } from "../notice/notice.policy.ts";
import { factsOf, type NoticeRow } from "../notice/notice.read.ts";
import { NoticeType } from "../notice/notice.type.ts";
import { FeedbackPageType, FeedbackType } from "./feedback.type.ts";

/** What people answered to whoever published. Whoever sees the board reads it there, by name. */
@Resolver(() => NoticeType)
export class FeedbackOfNotice {
  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description:
      "Why the caller may not read the feedback, which is for the publishers; null if they may.",
  })
  feedbackRefusal(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return refusalFor(ctx, notice);
  }

  @FieldResolver(() => FeedbackPageType, {
    description: "What people wrote with their acknowledgements; for the publishers (Mission N4).",
  })
  async feedback(
    @Root() notice: NoticeType,
    @Context() ctx: Ctx,
    @Arg("first", () => Int, { nullable: true }) first?: number,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ): Promise<FeedbackPageType> {
    permit(await refusalFor(ctx, notice));
    const size = sizeOf({ first });
    const before = cursorOf({ after }, 1)?.[0] ?? "~";
    const read = await rows<FeedbackType>(
      ctx,
      sql`select id, feedback_kind as kind, feedback as text, person_id as personId,
        acknowledged_at as at from acknowledgement
        where organisation_id = ${ctx.actor.organisationId} and notice_id = ${notice.id}
        and withdrawn_at is null and (feedback_kind is not null or feedback is not null)
        and id < ${before} order by id desc limit ${size + 1}`,
    );
    return pageOf(read, size, ({ id }) => [id]);
  }
}

const refusalFor = async (ctx: Ctx, notice: NoticeRow): Promise<Refusal | null> =>
  whyNotReadFeedback(await factsOf(ctx, notice), await standingOf(ctx));

/** What feedback shows beyond its own row. */
@Resolver(() => FeedbackType)
export class FeedbackFields {
  @FieldResolver(() => PersonType)
  async person(@Root() { personId }: FeedbackType, @Context() ctx: Ctx): Promise<PersonType> {
    return found(await personById(ctx, personId));
  }

  @FieldResolver(() => Date)
  at(@Root() { at }: FeedbackType): Date {
    return new Date(Number(at));
  }
}
