import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { searchOf } from "../../../kernel/input.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { isLate, PeopleOrder, Reach, reachOf, total } from "../../audience/index.ts";
import { chatNameOf, departmentById, personById, PersonType } from "../../people/index.ts";
import { deliveryStatusOf } from "../../reach/index.ts";
import { ToldHow } from "../notice/notice.state.ts";
import { NoticeType } from "../notice/notice.type.ts";
import * as boards from "./notice-board.service.ts";
import {
  AskedState,
  BoardCountsType,
  BoardDepartmentType,
  BoardPersonPageType,
  BoardPersonType,
  NoticeBoardType,
} from "./notice-board.type.ts";

/** Queries and mutations of a notice's board. */
@Resolver(() => NoticeBoardType)
export class NoticeBoardResolver {
  @Authorized()
  @Query(() => NoticeBoardType, {
    description: "For owners, admins, leaders and heads; members get NOT_ALLOWED and see counts.",
  })
  noticeBoard(
    @Context() ctx: Ctx,
    @Arg("noticeId", () => ID) noticeId: string,
  ): Promise<NoticeBoardType> {
    return boards.board(ctx, noticeId);
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description:
      "Records that the caller told a person by phone or in person. This is not the person's acknowledgement (Mission N3).",
  })
  recordTold(
    @Context() ctx: Ctx,
    @Arg("noticeId", () => ID) noticeId: string,
    @Arg("personId", () => ID) personId: string,
    @Arg("how", () => ToldHow) how: ToldHow,
  ): Promise<boolean> {
    return boards.recordTold(ctx, noticeId, personId, how);
  }

  @FieldResolver(() => NoticeType)
  notice(@Root() board: NoticeBoardType): NoticeType {
    return board.notice;
  }

  @FieldResolver(() => BoardCountsType)
  async counts(@Root() board: NoticeBoardType, @Context() ctx: Ctx): Promise<BoardCountsType> {
    const sum = total(await boards.departmentsOf(ctx, board));
    const missing = sum.reachable + sum.unreachable;
    const needed = sum.confirmed + missing;
    return {
      ...sum,
      missing,
      asked: needed + sum.exempt,
      percent: needed > 0 ? Math.floor((100 * sum.confirmed) / needed) : 0,
    };
  }

  @FieldResolver(() => [BoardDepartmentType], { description: "The most missing first." })
  async departments(
    @Root() board: NoticeBoardType,
    @Context() ctx: Ctx,
  ): Promise<BoardDepartmentType[]> {
    const read = await boards.departmentsOf(ctx, board);
    const shown = await Promise.all(
      read.map(async (part) => {
        const missing = part.reachable + part.unreachable;
        const department = await departmentById.existing(ctx, part.departmentId);
        return { department, asked: part.confirmed + missing, confirmed: part.confirmed, missing };
      }),
    );
    return shown.filter(({ asked }) => asked > 0).toSorted((a, b) => b.missing - a.missing);
  }

  @FieldResolver(() => BoardPersonType, {
    nullable: true,
    description: "The caller's own row, while they have not answered.",
  })
  async me(@Root() board: NoticeBoardType, @Context() ctx: Ctx): Promise<BoardPersonType | null> {
    const own = await boards.ownRow(ctx, board);
    return own ? shown(ctx, "MISSING")(own) : null;
  }

  @FieldResolver(() => BoardPersonPageType, {
    description:
      "People by state; the caller's own row first, then by department and staff number, or in the order asked for.",
  })
  async people(
    @Root() board: NoticeBoardType,
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("state", () => AskedState) state: AskedState,
    @Arg("reach", () => Reach, { nullable: true }) reach?: Reach,
    @Arg("departmentId", () => ID, { nullable: true }) departmentId?: string,
    @Arg("search", () => String, {
      nullable: true,
      description: "Part of a name, also in pinyin, a title or a staff number.",
    })
    search?: string,
    @Arg("order", () => PeopleOrder, { nullable: true }) order?: PeopleOrder,
  ): Promise<BoardPersonPageType> {
    const filter = { state, reach, departmentId, search: searchOf(search), order };
    const page = await boards.listPeople(ctx, board, filter, request);
    return { ...page, nodes: page.nodes.map(shown(ctx, state)) };
  }

  @FieldResolver(() => Int, { description: "How many people a nudge would reach now." })
  async nudgeable(@Root() board: NoticeBoardType, @Context() ctx: Ctx): Promise<number> {
    return (await boards.nudgeState(ctx, board)).nudgeable;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "When the first person who was nudged recently may be nudged again.",
  })
  async nudgeAgainAt(@Root() board: NoticeBoardType, @Context() ctx: Ctx): Promise<Date | null> {
    return (await boards.nudgeState(ctx, board)).nudgeAgainAt;
  }

  @RefusalField("Why nobody can be nudged now; null if somebody can.")
  async nudgeRefusal(@Root() board: NoticeBoardType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const { nudgeable, nudgeAgainAt } = await boards.nudgeState(ctx, board);
    if (nudgeable > 0) return null;
    if (board.notice.state === "WITHDRAWN") return "NOTICE_WITHDRAWN";
    return nudgeAgainAt ? "NUDGED_RECENTLY" : "NOBODY_TO_NUDGE";
  }

  @FieldResolver(() => String, {
    description: "A text to paste into the chat, with the names of people whom no message reaches.",
  })
  pasteText(@Root() board: NoticeBoardType, @Context() ctx: Ctx): Promise<string> {
    const { dueAt } = board.notice;
    const deadline = dueAt === null ? "" : `（${clockTime(new Date(dueAt), ctx)} 前）`;
    return boards.pasteText(ctx, board, (one) => chatNameOf(ctx, one.personId), deadline);
  }
}

/** A row as the world may see it. */
function shown(ctx: Ctx, state: AskedState) {
  return (row: boards.BoardPersonRow): BoardPersonType => ({
    personId: row.personId,
    state,
    reach: reachOf(row),
    isMe: row.personId === ctx.actor.personId,
    delivery: deliveryStatusOf(row.delivery),
    deliveredAt: row.deliveredAt === null ? null : new Date(row.deliveredAt),
    openedAt: row.openedAt,
    confirmedAt: row.answeredAt,
    late: row.answeredAt === null ? isLate(row, ctx.now) : row.late === 1,
    dueAt: row.dueAt,
    feedbackKind: row.feedbackKind,
    feedback: row.feedback,
    lastNudgedAt: row.nudgedAt,
    toldAt: row.told?.at ?? null,
    toldHow: row.told?.how ?? null,
    phone: row.phone,
  });
}

/** What a row shows beyond itself. */
@Resolver(() => BoardPersonType)
export class BoardPersonFields {
  @FieldResolver(() => PersonType)
  person(@Root() row: BoardPersonType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, row.personId);
  }
}
