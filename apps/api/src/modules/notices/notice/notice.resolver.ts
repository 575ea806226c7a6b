import { Arg, Args, Authorized, Ctx as Context, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import * as acknowledgements from "../acknowledgement/acknowledgement.service.ts";
import { addFeedback } from "../acknowledgement/feedback.service.ts";
import * as corrections from "./correction.service.ts";
import {
  AcknowledgeNoticeInput,
  AddNoticeFeedbackInput,
  AudienceInput,
  PublishNoticeInput,
  ReviseNoticeInput,
} from "./notice.input.ts";
import { listVisible, visibleNotice } from "./notice.read.ts";
import * as notices from "./notice.service.ts";
import { NoticeFilter } from "./notice.state.ts";
import { NoticeAudienceType, NoticePageType, NoticeType, ReachabilityType } from "./notice.type.ts";

/**
 * Queries and mutations of notices. The decorators say who may call them; the rules are in
 * `notice.policy.ts`.
 */
@Resolver(() => NoticeType)
export class NoticeResolver {
  @Authorized()
  @Query(() => NoticePageType, {
    description: "The notices that the caller may read, of one group or of all.",
  })
  notices(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("groupId", () => ID, { nullable: true }) groupId?: string,
    @Arg("search", () => String, {
      nullable: true,
      description: "Part of the subject, or of the publisher's name, also in pinyin.",
    })
    search?: string,
    @Arg("filter", () => NoticeFilter, { nullable: true }) filter?: NoticeFilter,
  ): Promise<NoticePageType> {
    return listVisible(ctx, { groupId, search, filter, ...request });
  }

  @Authorized()
  @Query(() => NoticeType, {
    description: "One notice. Reading it here does not count as opening or acknowledging it.",
  })
  notice(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<NoticeType> {
    return visibleNotice(ctx, id);
  }

  @Authorized()
  @Query(() => NoticeAudienceType, {
    description: "How many people such a notice would ask; for whoever may publish it.",
  })
  noticeAudience(
    @Context() ctx: Ctx,
    @Arg("audience", () => [AudienceInput]) audience: AudienceInput[],
    @Arg("dueAt", () => Date, { nullable: true }) dueAt?: Date,
  ): Promise<NoticeAudienceType> {
    return notices.countAudience(ctx, audience, dueAt ?? null);
  }

  @Authorized()
  @Query(() => ReachabilityType, {
    description:
      "How many of those whom such a notice would ask a message would reach now, and why not the others; for whoever may publish it (Mission B7).",
  })
  reachability(
    @Context() ctx: Ctx,
    @Arg("audience", () => [AudienceInput]) audience: AudienceInput[],
    @Arg("dueAt", () => Date, { nullable: true }) dueAt?: Date,
  ): Promise<ReachabilityType> {
    return notices.reachability(ctx, audience, dueAt ?? null);
  }

  @Authorized()
  @Mutation(() => NoticeType, {
    description: "Publishes a notice, and fixes the list of people who are asked (Mission N1, N5).",
  })
  publishNotice(@Context() ctx: Ctx, @Arg("input") input: PublishNoticeInput): Promise<NoticeType> {
    return notices.publish(ctx, input);
  }

  @Authorized()
  @Mutation(() => NoticeType, {
    description: "Records that the caller has the notice on screen. This is no acknowledgement.",
  })
  openNotice(
    @Context() ctx: Ctx,
    @Arg("noticeId", () => ID) noticeId: string,
    @Arg("revisionId", () => ID) revisionId: string,
  ): Promise<NoticeType> {
    return notices.open(ctx, noticeId, revisionId);
  }

  @Authorized()
  @Mutation(() => NoticeType, {
    description:
      "Acknowledges the revision that was on screen; the same tap sent again counts once (Mission N4).",
  })
  acknowledgeNotice(
    @Context() ctx: Ctx,
    @Arg("input") input: AcknowledgeNoticeInput,
  ): Promise<NoticeType> {
    return acknowledgements.acknowledge(ctx, input);
  }

  @Authorized()
  @Mutation(() => NoticeType, {
    description:
      "Says something, or asks, after the caller has acknowledged; for the publishers and whoever sees the board (Mission N4).",
  })
  addNoticeFeedback(
    @Context() ctx: Ctx,
    @Arg("input") input: AddNoticeFeedbackInput,
  ): Promise<NoticeType> {
    return addFeedback(ctx, input);
  }

  @Authorized()
  @Mutation(() => NoticeType, {
    description: "Takes the caller's acknowledgement back, within 15 seconds.",
  })
  undoAcknowledgement(
    @Context() ctx: Ctx,
    @Arg("noticeId", () => ID) noticeId: string,
    @Arg("revisionId", () => ID) revisionId: string,
  ): Promise<NoticeType> {
    return acknowledgements.undo(ctx, noticeId, revisionId);
  }

  @Authorized()
  @Mutation(() => NoticeType, {
    description: "Corrects a notice with a new revision, which asks everybody again (Mission N6).",
  })
  reviseNotice(@Context() ctx: Ctx, @Arg("input") input: ReviseNoticeInput): Promise<NoticeType> {
    return corrections.revise(ctx, input);
  }

  @Authorized()
  @Mutation(() => NoticeType, { description: "Withdraws a notice, with a reason (Mission N6)." })
  withdrawNotice(
    @Context() ctx: Ctx,
    @Arg("noticeId", () => ID) noticeId: string,
    @Arg("reason", () => String) reason: string,
  ): Promise<NoticeType> {
    return corrections.withdraw(ctx, noticeId, reason);
  }
}
