import { Arg, Authorized, Ctx as Context, ID, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { TaskType } from "../task/task.type.ts";
import {
  CarryOverTaskInput,
  CompleteTaskInput,
  ConfirmTaskInput,
  ReassignTaskInput,
  ReportProgressInput,
} from "./assignment.input.ts";
import { AssignmentType } from "./assignment.type.ts";
import * as carryOvers from "./carry-over.service.ts";
import * as completions from "./complete.service.ts";
import * as confirmations from "./confirm.service.ts";
import * as dates from "./dates.service.ts";
import * as progress from "./progress.service.ts";
import { reassign } from "./reassign.service.ts";

/** The doors to what people do about their assignments of tasks. */
@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @Authorized()
  @Mutation(() => TaskType, {
    description: "The caller takes their assignment on, or says why not (Mission T2, B1).",
  })
  confirmTask(@Context() ctx: Ctx, @Arg("input") input: ConfirmTaskInput): Promise<TaskType> {
    return confirmations.confirm(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, { description: "Takes the caller's confirmation back, within 5 s." })
  undoConfirmation(
    @Context() ctx: Ctx,
    @Arg("taskId", () => ID) taskId: string,
  ): Promise<TaskType> {
    return confirmations.undoConfirmation(ctx, taskId);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description: "Asks the assigner for a later deadline of the caller's assignment (Mission B2).",
  })
  requestNewDeadline(
    @Context() ctx: Ctx,
    @Arg("taskId", () => ID) taskId: string,
    @Arg("wantedAt", () => Date) wantedAt: Date,
    @Arg("reason", () => String, { nullable: true }) reason?: string,
  ): Promise<TaskType> {
    return dates.requestNewDeadline(ctx, taskId, wantedAt, reason ?? null);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description: "Grants a later deadline, or does not; once (Mission B2).",
  })
  decideNewDeadline(
    @Context() ctx: Ctx,
    @Arg("requestId", () => ID) requestId: string,
    @Arg("granted", () => Boolean) granted: boolean,
    @Arg("reason", () => String, { nullable: true }) reason?: string,
  ): Promise<TaskType> {
    return dates.decideNewDeadline(ctx, requestId, granted, reason ?? null);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description: "Progress, an obstacle, or a call for help (Mission T4).",
  })
  reportProgress(@Context() ctx: Ctx, @Arg("input") input: ReportProgressInput): Promise<TaskType> {
    return progress.report(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, { description: "The caller's assignment is done (Mission T5)." })
  completeTask(@Context() ctx: Ctx, @Arg("input") input: CompleteTaskInput): Promise<TaskType> {
    return completions.complete(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, { description: "What was done is accepted (Mission T5)." })
  acceptTask(
    @Context() ctx: Ctx,
    @Arg("assignmentId", () => ID) assignmentId: string,
  ): Promise<TaskType> {
    return completions.accept(ctx, assignmentId);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description: "What was done is returned with a reason, and open again (Mission T5).",
  })
  returnTask(
    @Context() ctx: Ctx,
    @Arg("assignmentId", () => ID) assignmentId: string,
    @Arg("reason", () => String, { description: "1 to 200 characters." }) reason: string,
  ): Promise<TaskType> {
    return completions.returnAssignment(ctx, assignmentId, reason);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Carries the caller's assignment to a later workday; the chain stays (Mission T6).",
  })
  carryOverTask(@Context() ctx: Ctx, @Arg("input") input: CarryOverTaskInput): Promise<TaskType> {
    return carryOvers.carryOver(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Gives somebody's assignment to another member, who is asked anew; without a reason only one's own, which the head answers for (Mission T9).",
  })
  reassignTask(@Context() ctx: Ctx, @Arg("input") input: ReassignTaskInput): Promise<TaskType> {
    return reassign(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Takes back that the caller's assignment is done, carried over or blocked, until the day is closed (Mission T6).",
  })
  undoDayEntry(@Context() ctx: Ctx, @Arg("taskId", () => ID) taskId: string): Promise<TaskType> {
    return carryOvers.undoDayEntry(ctx, taskId);
  }
}
