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

/** Mutations by which people answer their assignments. */
@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @Authorized()
  @Mutation(() => TaskType, {
    description: "Confirms the caller's assignment, or says why not (Mission T2, B1).",
  })
  confirmTask(@Context() ctx: Ctx, @Arg("input") input: ConfirmTaskInput): Promise<TaskType> {
    return confirmations.confirm(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description: "Takes the caller's confirmation back, within 5 seconds.",
  })
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
    description: "Grants or declines a request for a later deadline; once (Mission B2).",
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
    description: "Reports progress, an obstacle, or a call for help (Mission T4).",
  })
  reportProgress(@Context() ctx: Ctx, @Arg("input") input: ReportProgressInput): Promise<TaskType> {
    return progress.report(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, { description: "Completes the caller's assignment (Mission T5)." })
  completeTask(@Context() ctx: Ctx, @Arg("input") input: CompleteTaskInput): Promise<TaskType> {
    return completions.complete(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, { description: "Accepts a completed assignment (Mission T5)." })
  acceptTask(
    @Context() ctx: Ctx,
    @Arg("assignmentId", () => ID) assignmentId: string,
  ): Promise<TaskType> {
    return completions.accept(ctx, assignmentId);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description: "Returns a completed assignment with a reason; it is open again (Mission T5).",
  })
  returnTask(
    @Context() ctx: Ctx,
    @Arg("assignmentId", () => ID) assignmentId: string,
    @Arg("reason", () => String, { description: "1 to 200 characters." }) reason: string,
    @Arg("fileIds", () => [ID], {
      nullable: true,
      description:
        "Up to 9 files uploaded with the purpose TASK_EVENT, which show what is missing.",
    })
    fileIds?: string[] | null,
  ): Promise<TaskType> {
    return completions.returnAssignment(ctx, assignmentId, reason, fileIds ?? []);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Carries the caller's assignment over to a later workday; all carry-overs stay visible (Mission T6).",
  })
  carryOverTask(@Context() ctx: Ctx, @Arg("input") input: CarryOverTaskInput): Promise<TaskType> {
    return carryOvers.carryOver(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Reassigns an assignment to another member, who is asked to confirm. Only one's own can be reassigned without a reason; then the head of department has to answer for it (Mission T9).",
  })
  reassignTask(@Context() ctx: Ctx, @Arg("input") input: ReassignTaskInput): Promise<TaskType> {
    return reassign(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Takes back what the caller said about their assignment today (done, carried over or blocked), until the day is closed (Mission T6).",
  })
  undoDayEntry(@Context() ctx: Ctx, @Arg("taskId", () => ID) taskId: string): Promise<TaskType> {
    return carryOvers.undoDayEntry(ctx, taskId);
  }
}
