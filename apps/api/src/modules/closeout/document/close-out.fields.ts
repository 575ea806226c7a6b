import type { Refusal } from "@riqing/schema";
import { Arg, Args, Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { GroupType } from "../../groups/index.ts";
import { NoticeType, unopenedBy } from "../../notices/index.ts";
import {
  departmentById,
  DepartmentType,
  personById,
  PersonType,
  callerRoles,
} from "../../people/index.ts";
import { whyNotCorrect } from "./close-out.policy.ts";
import * as read from "./close-out.read.ts";
import { CloseOutOutcome } from "./close-out.state.ts";
import {
  CloseOutDepartmentType,
  CloseOutLinePageType,
  CloseOutLineType,
  CloseOutStepType,
  CloseOutType,
} from "./close-out.type.ts";

/** The most chains that a record shows. */
const MAX_CHAINS = 50;

/** What a closed day shows beyond its own row. */
@Resolver(() => CloseOutType)
export class CloseOutFields {
  @FieldResolver(() => GroupType)
  group(@Root() closeOut: CloseOutType, @Context() ctx: Ctx): Promise<GroupType> {
    return read.groupOf(ctx, closeOut);
  }

  @FieldResolver(() => CloseOutLinePageType, {
    description:
      "Open ones first, then the most often carried over. Members see only their own lines.",
  })
  async lines(
    @Root() closeOut: CloseOutType,
    @Context() ctx: Ctx,
    @Args(() => PageArguments) request: PageArguments,
    @Arg("outcome", () => CloseOutOutcome, { nullable: true }) outcome?: CloseOutOutcome,
  ): Promise<CloseOutLinePageType> {
    const groupKey = { outcome, onlyOf: await read.onlyVisiblePersonId(ctx, closeOut) };
    return read.linesOf(ctx, closeOut, groupKey, request);
  }

  @FieldResolver(() => [CloseOutLineType], {
    description: "What was carried over, the most often carried first (at most 50).",
  })
  async chains(@Root() closeOut: CloseOutType, @Context() ctx: Ctx): Promise<CloseOutLineType[]> {
    const groupKey = {
      outcome: "CARRIED" as const,
      onlyOf: await read.onlyVisiblePersonId(ctx, closeOut),
    };
    return (await read.linesOf(ctx, closeOut, groupKey, { first: MAX_CHAINS })).nodes;
  }

  @FieldResolver(() => [CloseOutDepartmentType])
  departments(
    @Root() closeOut: CloseOutType,
    @Context() ctx: Ctx,
  ): Promise<CloseOutDepartmentType[]> {
    return read.departmentsOf(ctx, closeOut.id);
  }

  @FieldResolver(() => String, {
    description: "A text to paste into the chat; for members it contains no names.",
  })
  async summary(@Root() closeOut: CloseOutType, @Context() ctx: Ctx): Promise<string> {
    return (await read.onlyVisiblePersonId(ctx, closeOut))
      ? closeOutWords.totals(closeOut)
      : closeOut.summary;
  }

  @FieldResolver(() => [NoticeType], {
    description:
      "Notices of this group that the caller had been asked to read and had not opened by then. Only the caller sees this, and it never counts against them (Mission N12).",
  })
  unopened(@Root() closeOut: CloseOutType, @Context() ctx: Ctx): Promise<NoticeType[]> {
    return unopenedBy(ctx, new Date(Number(closeOut.closedAt)), [closeOut.groupId]);
  }

  @RefusalField("Why the caller may not add corrections; null if they may.")
  async correctRefusal(
    @Root() closeOut: CloseOutType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const group = await read.groupOf(ctx, closeOut);
    const caller = await callerRoles(ctx);
    const refusal = whyNotCorrect(caller, group, null);
    if (!refusal) return null;
    const own = await read.linesOf(ctx, closeOut, { onlyOf: caller.personId }, { first: 1 });
    return whyNotCorrect(caller, group, own.nodes[0] ?? null);
  }
}

/** What a line shows beyond its own row; people and departments as they were called then. */
@Resolver(() => CloseOutLineType)
export class CloseOutLineFields {
  @FieldResolver(() => PersonType)
  async person(@Root() line: CloseOutLineType, @Context() ctx: Ctx): Promise<PersonType> {
    return { ...(await personById.existing(ctx, line.personId)), name: line.personName };
  }

  @FieldResolver(() => DepartmentType)
  async department(@Root() line: CloseOutLineType, @Context() ctx: Ctx): Promise<DepartmentType> {
    const department = await departmentById.existing(ctx, line.departmentId);
    return { ...department, name: line.departmentName };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "If nobody had this part when the day was closed: a sentence saying who refused it or left. `person` is then whoever decides on the task (Mission T6).",
  })
  unassigned(@Root() line: CloseOutLineType, @Context() ctx: Ctx): Promise<string | null> {
    return read.unassignedOf(ctx, line);
  }

  @FieldResolver(() => [CloseOutStepType], {
    description:
      "The days from which it was carried over, with the reasons, then the day to which it was carried.",
  })
  chain(@Root() line: CloseOutLineType): CloseOutStepType[] {
    return JSON.parse(line.chain) as CloseOutStepType[];
  }
}

@Resolver(() => CloseOutDepartmentType)
export class CloseOutDepartmentFields {
  @FieldResolver(() => DepartmentType)
  async department(
    @Root() counted: CloseOutDepartmentType,
    @Context() ctx: Ctx,
  ): Promise<DepartmentType> {
    const department = await departmentById.existing(ctx, counted.departmentId);
    return { ...department, name: counted.departmentName };
  }
}
