import type { Refusal } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { PageArguments } from "../../kernel/page.type.ts";
import { RefusalField } from "../../kernel/refusal.ts";
import { callerRoles, personById, PersonType } from "../people/index.ts";
import { RecordLeaveInput } from "./leave.input.ts";
import { whyNotAnswerStandIn, whyNotCancelLeave } from "./leave.policy.ts";
import { listLeaves } from "./leave.read.ts";
import * as leaves from "./leave.service.ts";
import { LeavePageType, LeaveType, StandInCandidatePageType } from "./leave.type.ts";
import { standIns } from "./stand-in.read.ts";

/** Operations on leave and stand-ins. */
@Resolver(() => LeaveType)
export class LeaveResolver {
  @Authorized()
  @Query(() => LeavePageType, {
    description:
      "Leaves, newest first: the caller's own and those they stand in for, or (`mine: false`) those of the people they answer for (Mission B15).",
  })
  leaves(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("mine", () => Boolean, { nullable: true }) mine?: boolean,
  ): Promise<LeavePageType> {
    return listLeaves(ctx, mine ?? true, request);
  }

  @Authorized()
  @Query(() => StandInCandidatePageType, {
    description:
      "People who may be asked to stand in on these days for the caller, or for `personId` if the caller answers for them (Mission B15).",
  })
  standIns(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("fromOn", () => GraphQLLocalDate) fromOn: string,
    @Arg("untilOn", () => GraphQLLocalDate) untilOn: string,
    @Arg("personId", () => ID, { nullable: true }) personId?: string,
    @Arg("search", () => String, {
      nullable: true,
      description: "Part of a name, title or staff number.",
    })
    search?: string,
  ): Promise<StandInCandidatePageType> {
    return standIns(ctx, { personId, fromOn, untilOn, search, ...request });
  }

  @Authorized()
  @Mutation(() => LeaveType, {
    description:
      "Records a leave; the person's head is told, and the stand-in is asked (Mission B15).",
  })
  recordLeave(@Context() ctx: Ctx, @Arg("input") input: RecordLeaveInput): Promise<LeaveType> {
    return leaves.recordLeave(ctx, input);
  }

  @Authorized()
  @Mutation(() => LeaveType, {
    description: "Cancels a leave; one that has begun ends yesterday (Mission B15).",
  })
  cancelLeave(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<LeaveType> {
    return leaves.cancelLeave(ctx, id);
  }

  @Authorized()
  @Mutation(() => LeaveType, {
    description:
      "Accepts to stand in; open work of the person who is away goes to the caller (Mission B15).",
  })
  acceptStandIn(
    @Context() ctx: Ctx,
    @Arg("leaveId", () => ID) leaveId: string,
  ): Promise<LeaveType> {
    return leaves.acceptStandIn(ctx, leaveId);
  }

  @Authorized()
  @Mutation(() => LeaveType, { description: "Declines to stand in (Mission B15)." })
  declineStandIn(
    @Context() ctx: Ctx,
    @Arg("leaveId", () => ID) leaveId: string,
    @Arg("reason", () => String, { nullable: true }) reason?: string,
  ): Promise<LeaveType> {
    return leaves.declineStandIn(ctx, leaveId, reason);
  }

  @FieldResolver(() => PersonType)
  person(@Root() leave: LeaveType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, leave.personId);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  async standIn(@Root() leave: LeaveType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, leave.standInId);
  }

  @FieldResolver(() => PersonType)
  recordedBy(@Root() leave: LeaveType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, leave.recordedById);
  }

  @RefusalField("Why the caller may not cancel it; null if they may.")
  async cancelRefusal(@Root() leave: LeaveType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const person = { id: leave.personId, lineage: leave.lineage };
    return whyNotCancelLeave(await callerRoles(ctx), person, leaves.termsOf(leave), ctx.today);
  }

  @RefusalField("Why the caller may not accept or decline to stand in; null if they may.")
  acceptRefusal(@Root() leave: LeaveType, @Context() ctx: Ctx): Refusal | null {
    return whyNotAnswerStandIn(ctx.actor.personId, leaves.termsOf(leave), ctx.today);
  }
}
