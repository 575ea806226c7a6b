import type { Refusal } from "@riqing/schema";
import { Args, Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, pageOf, sizeOf } from "../../../kernel/page.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { RefusalField, refuseIf } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { personById, PersonType, callerRoles } from "../../people/index.ts";
import { NoticeRevision } from "../notice/notice.entity.ts";
import { whyNotReadFeedback } from "../notice/notice.policy.ts";
import { factsOf, type NoticeRow } from "../notice/notice.read.ts";
import { NoticeType } from "../notice/notice.type.ts";
import { Acknowledgement } from "./acknowledgement.entity.ts";
import { FeedbackPageType, FeedbackType } from "./feedback.type.ts";

const a = table(Acknowledgement, "a");
const r = table(NoticeRevision, "r");

/** What people answered to whoever published. Whoever sees the board reads it there, by name. */
@Resolver(() => NoticeType)
export class FeedbackOfNotice {
  @RefusalField(
    "Why the caller may not read the feedback, which is for the publishers; null if they may.",
  )
  feedbackRefusal(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return refusalFor(ctx, notice);
  }

  @FieldResolver(() => FeedbackPageType, {
    description:
      "What people wrote with their acknowledgements or after them, the newest first; for the publishers (Mission N4).",
  })
  async feedback(
    @Root() notice: NoticeType,
    @Context() ctx: Ctx,
    @Args(() => PageArguments) request: PageArguments,
  ): Promise<FeedbackPageType> {
    refuseIf(await refusalFor(ctx, notice));
    const size = sizeOf(request);
    const [at, id] = cursorOf(request, 2, 1) ?? [];
    const said = sql`coalesce(${a.feedbackAt}, ${a.acknowledgedAt})`;
    const before = at === undefined ? sql`` : sql`and (${said}, ${a.id}) < (${Number(at)}, ${id})`;
    const read = await rows<FeedbackType>(
      ctx,
      sql`select ${a.id}, ${a.feedbackKind} as kind, ${a.feedback} as text, ${a.personId} as personId,
        ${said} as at from ${a}
        where ${a.organisationId} = ${ctx.actor.organisationId} and ${a.revisionId} in
          (select ${r.id} from ${r} where ${r.organisationId} = ${ctx.actor.organisationId}
          and ${r.noticeId} = ${notice.id})
        and ${a.withdrawnAt} is null and (${a.feedbackKind} is not null or ${a.feedback} is not null)
        ${before} order by ${said} desc, ${a.id} desc limit ${size + 1}`,
    );
    return pageOf(read, size, (one) => [String(one.at), one.id]);
  }
}

const refusalFor = async (ctx: Ctx, notice: NoticeRow): Promise<Refusal | null> =>
  whyNotReadFeedback(await factsOf(ctx, notice), await callerRoles(ctx));

/** What feedback shows beyond its own row. */
@Resolver(() => FeedbackType)
export class FeedbackFields {
  @FieldResolver(() => PersonType)
  person(@Root() { personId }: FeedbackType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, personId);
  }
}
