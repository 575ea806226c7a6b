import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { searchOf } from "../../../kernel/input.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { PeopleOrder, Reach, reachOf } from "../../audience/index.ts";
import { departmentById, personById, PersonType } from "../../people/index.ts";
import { deliveryStatusOf } from "../../reach/index.ts";
import { RulebookType } from "../rulebook/rulebook.type.ts";
import { RulesVersionType } from "../version/version.type.ts";
import { dueOnFor, SignatureState, stateOf } from "./signature-board.read.ts";
import * as boards from "./signature-board.service.ts";
import {
  NudgeLeftOutType,
  SignatureBoardType,
  SignatureCountsType,
  SignatureDepartmentType,
  SignaturePersonPageType,
  SignaturePersonType,
} from "./signature-board.type.ts";

/** Operations on the board that shows who has signed. */
@Resolver(() => SignatureBoardType)
export class SignatureBoardResolver {
  @Authorized()
  @Query(() => SignatureBoardType, {
    description: "For owners, admins, leaders and heads; members get NOT_ALLOWED (Mission R4).",
  })
  signatureBoard(
    @Context() ctx: Ctx,
    @Arg("rulebookId", () => ID) rulebookId: string,
    @Arg("groupId", () => ID, { nullable: true, description: "Only people of this group." })
    groupId?: string,
  ): Promise<SignatureBoardType> {
    return boards.board(ctx, rulebookId, groupId ?? null);
  }

  @FieldResolver(() => RulebookType)
  rulebook(@Root() board: SignatureBoardType): RulebookType {
    return board.book;
  }

  @FieldResolver(() => RulesVersionType, { description: "The version that is to be signed." })
  version(@Root() board: SignatureBoardType): RulesVersionType {
    return board.version;
  }

  @FieldResolver(() => SignatureCountsType)
  async counts(
    @Root() board: SignatureBoardType,
    @Context() ctx: Ctx,
  ): Promise<SignatureCountsType> {
    const parts = await boards.departmentsOf(ctx, board);
    const sum = (key: Exclude<keyof (typeof parts)[number], "departmentId">) =>
      parts.reduce((total, part) => total + part[key], 0);
    const [asked, signed] = [sum("asked"), sum("signed")];
    const [outdated, unsigned] = [sum("outdated"), sum("unsigned")];
    return {
      asked,
      signed,
      outdated,
      unsigned,
      missing: outdated + unsigned,
      reachable: sum("reachable"),
      unreachable: sum("unreachable"),
      declined: sum("declined"),
      away: sum("away"),
      percent: asked > 0 ? Math.floor((100 * signed) / asked) : 0,
    };
  }

  @FieldResolver(() => [SignatureDepartmentType], { description: "The most missing first." })
  async departments(
    @Root() board: SignatureBoardType,
    @Context() ctx: Ctx,
  ): Promise<SignatureDepartmentType[]> {
    const parts = await boards.departmentsOf(ctx, board);
    const shown = await Promise.all(
      parts.map(async ({ departmentId, asked, signed, outdated, unsigned }) => {
        const department = await departmentById.existing(ctx, departmentId);
        return { department, asked, signed, outdated, unsigned, missing: outdated + unsigned };
      }),
    );
    return shown.toSorted((a, b) => b.missing - a.missing);
  }

  @FieldResolver(() => SignaturePersonType, {
    nullable: true,
    description: "The caller's own row, while they have not answered.",
  })
  async me(
    @Root() board: SignatureBoardType,
    @Context() ctx: Ctx,
  ): Promise<SignaturePersonType | null> {
    const own = await boards.ownRow(ctx, board);
    return own ? shown(ctx, board)(own) : null;
  }

  @FieldResolver(() => SignaturePersonPageType, {
    description:
      "People by state; the caller's own row first, then by department and staff number, or in the order asked for.",
  })
  async people(
    @Root() board: SignatureBoardType,
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("states", () => [SignatureState]) states: SignatureState[],
    @Arg("reach", () => Reach, { nullable: true }) reach?: Reach,
    @Arg("departmentId", () => ID, { nullable: true }) departmentId?: string,
    @Arg("search", () => String, {
      nullable: true,
      description: "Part of a name, also in pinyin, a title or a staff number.",
    })
    search?: string,
    @Arg("order", () => PeopleOrder, { nullable: true }) order?: PeopleOrder,
  ): Promise<SignaturePersonPageType> {
    const filter = {
      states: [...new Set(states)],
      reach,
      departmentId,
      search: searchOf(search),
      order,
    };
    const page = await boards.listPeople(ctx, board, filter, request);
    return { ...page, nodes: page.nodes.map(shown(ctx, board)) };
  }

  @FieldResolver(() => Int, { description: "How many people a nudge would reach now." })
  async nudgeable(@Root() board: SignatureBoardType, @Context() ctx: Ctx): Promise<number> {
    return (await boards.nudgeState(ctx, board)).nudgeable;
  }

  @FieldResolver(() => NudgeLeftOutType, {
    description: "Of those missing but for the caller: whom a nudge leaves out, and why.",
  })
  async leftOut(@Root() board: SignatureBoardType, @Context() ctx: Ctx): Promise<NudgeLeftOutType> {
    return (await boards.nudgeState(ctx, board)).leftOut;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "When the first person who was nudged recently may be nudged again.",
  })
  async nudgeAgainAt(@Root() board: SignatureBoardType, @Context() ctx: Ctx): Promise<Date | null> {
    return (await boards.nudgeState(ctx, board)).nudgeAgainAt;
  }

  @RefusalField("Why nobody can be nudged now; null if somebody can.")
  async nudgeRefusal(
    @Root() board: SignatureBoardType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const { nudgeable, nudgeAgainAt } = await boards.nudgeState(ctx, board);
    if (nudgeable > 0) return null;
    return nudgeAgainAt ? "NUDGED_RECENTLY" : "NOBODY_TO_NUDGE";
  }

  @FieldResolver(() => String, {
    description: "A text to paste into the chat, with the names of people whom no message reaches.",
  })
  pasteText(@Root() board: SignatureBoardType, @Context() ctx: Ctx): Promise<string> {
    return boards.pasteText(ctx, board);
  }
}

/** A row as the world may see it. */
function shown(ctx: Ctx, board: SignatureBoardType) {
  return (row: boards.SignerOnBoard): SignaturePersonType => ({
    personId: row.personId,
    state: stateOf(board, row),
    reach: reachOf(row),
    isMe: row.personId === ctx.actor.personId,
    delivery: deliveryStatusOf(row.delivery),
    signedAt: row.signedAt,
    signedNumber: row.signedNumber,
    openedAt: row.openedAt,
    endReachedAt: row.endReachedAt,
    declinedReason: row.declinedReason,
    dueOn: dueOnFor(ctx, board, row),
    away: Number(row.away) === 1,
    late: boards.isLate(ctx, board, row),
    lastNudgedAt: row.nudgedAt,
    phone: row.phone,
  });
}

/** What a row shows beyond itself. */
@Resolver(() => SignaturePersonType)
export class SignaturePersonFields {
  @FieldResolver(() => PersonType)
  person(@Root() row: SignaturePersonType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, row.personId);
  }
}
