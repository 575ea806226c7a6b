import { LIMITS, type Refusal } from "@riqing/schema";
import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { words } from "../../../words/zh-cn.ts";
import { myEntry } from "../../audience/index.ts";
import { FileType } from "../../files/index.ts";
import { boardScope, GroupType, knownGroups } from "../../groups/index.ts";
import {
  boundAtOf,
  personById,
  PersonType,
  phoneById,
  callerRoles,
  distinctName,
} from "../../people/index.ts";
import { deliveredAt } from "../../reach/index.ts";
import {
  myAcknowledgement,
  myEarlierAcknowledgement,
} from "../acknowledgement/acknowledgement.read.ts";
import { myArrival } from "./arrival.read.ts";
import {
  whyNotAddFeedback,
  whyNotRevise,
  whyNotSeeNames,
  whyNotTap,
  whyNotUndo,
  whyNotWithdraw,
} from "./notice.policy.ts";
import {
  countsOf,
  currentRevision,
  factsOf,
  filesOfRevision,
  groupIdsOf,
  revisionsOf,
} from "./notice.read.ts";
import {
  AcknowledgementType,
  NoticeCountsType,
  NoticeRevisionType,
  NoticeType,
} from "./notice.type.ts";

/** What a notice shows beyond its own row; read in batches, however many notices a page has. */
@Resolver(() => NoticeType)
export class NoticeFields {
  @FieldResolver(() => String)
  async body(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<string> {
    return (await currentRevision(ctx, notice)).body;
  }

  @FieldResolver(() => String, { description: "Why it was published." })
  async purpose(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<string> {
    return (await currentRevision(ctx, notice)).purpose;
  }

  @FieldResolver(() => [FileType], { description: "What came with the current revision." })
  async files(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOfRevision(ctx, await currentRevision(ctx, notice));
  }

  @FieldResolver(() => NoticeRevisionType, { description: "The current revision." })
  revision(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<NoticeRevisionType> {
    return currentRevision(ctx, notice);
  }

  @FieldResolver(() => [NoticeRevisionType], { description: "All revisions, the oldest first." })
  async revisions(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<NoticeRevisionType[]> {
    const { id, revisionNumber } = notice;
    // To whoever has left and sends a tap again, the notice is shown as it was.
    return (await revisionsOf(ctx, id)).filter(({ number }) => number <= revisionNumber);
  }

  @FieldResolver(() => PersonType)
  publisher(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, notice.publisherId);
  }

  @FieldResolver(() => [GroupType], {
    description: "The groups it went to that the caller may see.",
  })
  async groups(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<GroupType[]> {
    return knownGroups(ctx, await groupIdsOf(ctx, notice.id));
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "The deadline that applies to the caller; whoever joined later has one of their own.",
  })
  async dueAt(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<number | null> {
    const place = await myEntry(ctx, notice.id);
    return place ? place.dueAt : notice.dueAt;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "When it reached the caller, or they saw it before that; null if it has not, or they were not asked (Mission B7).",
  })
  async deliveredAt(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<Date | null> {
    const place = await myEntry(ctx, notice.id);
    if (!place) return null;
    const { askedAt, openedAt, answeredAt } = place;
    const [boundAt, arrivedAt] = await Promise.all([
      boundAtOf(ctx, ctx.actor.personId),
      myArrival(ctx, notice.id),
    ]);
    const seenAt = openedAt ?? answeredAt;
    const at = deliveredAt({ askedAt, arrivedAt, seenAt, boundAt });
    return at === null ? null : new Date(at);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "When the caller first saw this text.",
  })
  async openedAt(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<number | null> {
    return (await myEntry(ctx, notice.id))?.openedAt ?? null;
  }

  @FieldResolver(() => AcknowledgementType, { nullable: true })
  myAcknowledgement(
    @Root() notice: NoticeType,
    @Context() ctx: Ctx,
  ): Promise<AcknowledgementType | null> {
    return myAcknowledgement(ctx, notice.id);
  }

  @FieldResolver(() => AcknowledgementType, {
    nullable: true,
    description:
      "The caller's last acknowledgement of a text that has been corrected since (Mission N6).",
  })
  earlierAcknowledgement(
    @Root() notice: NoticeType,
    @Context() ctx: Ctx,
  ): Promise<AcknowledgementType | null> {
    return myEarlierAcknowledgement(ctx, notice.id);
  }

  @FieldResolver(() => String, { description: "The sentence that a tap confirms." })
  statement(): string {
    return words.notice.statement;
  }

  @FieldResolver(() => NoticeCountsType)
  async counts(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<NoticeCountsType> {
    const counts = (await countsOf(ctx, notice.id)) ?? { asked: 0, confirmed: 0, exempt: 0 };
    const needed = counts.asked - counts.exempt;
    return { ...counts, percent: needed > 0 ? Math.floor((100 * counts.confirmed) / needed) : 0 };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The person to call about it (Mission N3).",
  })
  async contactName(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<string | null> {
    return (await distinctName(ctx, notice.publisherId)) || null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The publisher's phone number (Mission N3).",
  })
  contactPhone(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<string | null> {
    return phoneById(ctx, notice.publisherId);
  }

  @RefusalField("Why the caller cannot acknowledge it; null if they can.")
  async acknowledgeRefusal(
    @Root() notice: NoticeType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    // Who may tap does not depend on where else the notice went.
    return whyNotTap({ ...notice, groupIds: [] }, await myEntry(ctx, notice.id));
  }

  @RefusalField("Why the caller cannot say more after acknowledging; null if they can.")
  async addFeedbackRefusal(
    @Root() notice: NoticeType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const given = await myAcknowledgement(ctx, notice.id);
    const place = await myEntry(ctx, notice.id);
    return whyNotAddFeedback({ ...notice, groupIds: [] }, place, given !== null);
  }

  @RefusalField("Why the caller cannot take back an acknowledgement; null if they can.")
  async undoRefusal(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const given = await myAcknowledgement(ctx, notice.id);
    const window = LIMITS.undoAcknowledgementSeconds * 1000;
    return whyNotUndo(given?.acknowledgedAt ?? null, ctx.now.getTime(), window);
  }

  @RefusalField("Why the caller may not revise it; null if they may.")
  async reviseRefusal(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotRevise(await factsOf(ctx, notice), await callerRoles(ctx));
  }

  @RefusalField("Why the caller may not withdraw it; null if they may.")
  async withdrawRefusal(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotWithdraw(await factsOf(ctx, notice), await callerRoles(ctx));
  }

  @RefusalField("Why the caller sees no names; null if they see names.")
  async seeBoardRefusal(@Root() notice: NoticeType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSeeNames(await factsOf(ctx, notice), await boardScope(ctx));
  }
}

/** What a revision shows beyond its own row. */
@Resolver(() => NoticeRevisionType)
export class NoticeRevisionFields {
  @FieldResolver(() => PersonType)
  publishedBy(@Root() revision: NoticeRevisionType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, revision.publishedById);
  }

  @FieldResolver(() => [FileType], { description: "What came with it." })
  files(@Root() revision: NoticeRevisionType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOfRevision(ctx, revision);
  }
}

/** What an acknowledgement shows beyond its own row. */
@Resolver(() => AcknowledgementType)
export class AcknowledgementFields {
  @FieldResolver(() => Date, { description: "Until when the acknowledgement can be taken back." })
  undoUntil(@Root() given: AcknowledgementType): Date {
    return new Date(given.acknowledgedAt + LIMITS.undoAcknowledgementSeconds * 1000);
  }
}
