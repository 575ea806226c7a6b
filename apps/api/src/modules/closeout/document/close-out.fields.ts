import type { Refusal } from "@riqing/schema";
import { Arg, Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusalEnum } from "../../../kernel/refusal.ts";
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

/** More chains than anybody looks at before they page through the lines. */
const CHAINS = 50;

/** What a closed day shows beyond its own row. */
@Resolver(() => CloseOutType)
export class CloseOutFields {
  @FieldResolver(() => GroupType)
  group(@Root() closeOut: CloseOutType, @Context() ctx: Ctx): Promise<GroupType> {
    return read.groupOf(ctx, closeOut);
  }

  @FieldResolver(() => Date, { description: "When the day was to be closed." })
  dueAt(@Root() closeOut: CloseOutType): Date {
    return new Date(Number(closeOut.dueAt));
  }

  @FieldResolver(() => Date, { description: "When it was closed: later, after an outage." })
  closedAt(@Root() closeOut: CloseOutType): Date {
    return new Date(Number(closeOut.closedAt));
  }

  @FieldResolver(() => CloseOutLinePageType, {
    description: "What is open first, then the longest chains; of members, their own lines alone.",
  })
  async lines(
    @Root() closeOut: CloseOutType,
    @Context() ctx: Ctx,
    @Arg("outcome", () => CloseOutOutcome, { nullable: true }) outcome?: CloseOutOutcome,
    @Arg("first", () => Int, { nullable: true }) first?: number,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ): Promise<CloseOutLinePageType> {
    const whose = { outcome, onlyOf: await read.onlyOf(ctx, closeOut) };
    return read.linesOf(ctx, closeOut, whose, { first, after });
  }

  @FieldResolver(() => [CloseOutLineType], {
    description: "What was carried over, the longest chains first (at most 50).",
  })
  async chains(@Root() closeOut: CloseOutType, @Context() ctx: Ctx): Promise<CloseOutLineType[]> {
    const whose = { outcome: "CARRIED" as const, onlyOf: await read.onlyOf(ctx, closeOut) };
    return (await read.linesOf(ctx, closeOut, whose, { first: CHAINS })).nodes;
  }

  @FieldResolver(() => [CloseOutDepartmentType])
  async departments(
    @Root() closeOut: CloseOutType,
    @Context() ctx: Ctx,
  ): Promise<CloseOutDepartmentType[]> {
    return (await read.departmentsOf(ctx, closeOut.id)) ?? [];
  }

  @FieldResolver(() => String, {
    description: "A text to paste into the chat; of members, without names.",
  })
  async summary(@Root() closeOut: CloseOutType, @Context() ctx: Ctx): Promise<string> {
    return (await read.onlyOf(ctx, closeOut)) ? closeOutWords.totals(closeOut) : closeOut.summary;
  }

  @FieldResolver(() => [NoticeType], {
    description:
      "What the caller had been asked to read in this group and had not opened by then: for them alone, and never a strike (Mission N12).",
  })
  unopened(@Root() closeOut: CloseOutType, @Context() ctx: Ctx): Promise<NoticeType[]> {
    return unopenedBy(ctx, new Date(Number(closeOut.closedAt)), [closeOut.groupId]);
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller may correct nothing of it.",
  })
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
    return { ...orNotFound(await personById(ctx, line.personId)), name: line.personName };
  }

  @FieldResolver(() => DepartmentType)
  async department(@Root() line: CloseOutLineType, @Context() ctx: Ctx): Promise<DepartmentType> {
    const department = orNotFound(await departmentById(ctx, line.departmentId));
    return { ...department, name: line.departmentName };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Nobody had it when the day was closed: who had refused it, or left, in a sentence. Its person is who decides on it (Mission T6).",
  })
  unassigned(@Root() line: CloseOutLineType, @Context() ctx: Ctx): Promise<string | null> {
    return read.unassignedOf(ctx, line);
  }

  @FieldResolver(() => Boolean, { description: "The person had taken it on (Mission T2)." })
  answered(@Root() line: CloseOutLineType): boolean {
    return Number(line.answered) === 1;
  }

  @FieldResolver(() => Boolean, { description: "Open, and an obstacle was told that day." })
  blocked(@Root() line: CloseOutLineType): boolean {
    return Number(line.blocked) === 1;
  }

  @FieldResolver(() => Boolean, {
    description: "Done after its deadline, or past it and not done yet.",
  })
  late(@Root() line: CloseOutLineType): boolean {
    return Number(line.late) === 1;
  }

  @FieldResolver(() => Date, { nullable: true })
  doneAt(@Root() line: CloseOutLineType): Date | null {
    return line.doneAt === null ? null : new Date(Number(line.doneAt));
  }

  @FieldResolver(() => [CloseOutStepType], {
    description: "The days it was carried from with the reasons, then the one it was carried to.",
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
    const department = orNotFound(await departmentById(ctx, counted.departmentId));
    return { ...department, name: counted.departmentName };
  }
}
