import { Arg, Args, Authorized, Ctx as Context, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { AssigneePageType } from "./assignee.type.ts";
import { listAssignees } from "./assignees.read.ts";
import { AssignTaskInput } from "./task.input.ts";
import { listTasks } from "./task.list.ts";
import { visibleTask } from "./task.read.ts";
import * as tasks from "./task.service.ts";
import { TaskDue, TaskFilter, TaskView } from "./task.state.ts";
import { TaskPageType, TaskType } from "./task.type.ts";

/** Queries and mutations of tasks. */
@Resolver(() => TaskType)
export class TaskResolver {
  @Authorized()
  @Query(() => TaskType, {
    description:
      "One task; NOT_FOUND if the caller may not see it. Reading it here does not count as opening it.",
  })
  task(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<TaskType> {
    return visibleTask(ctx, id);
  }

  @Authorized()
  @Query(() => TaskPageType, {
    description: "Tasks that the caller may see: their own, or of people for whom they answer.",
  })
  tasks(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("view", () => TaskView) view: TaskView,
    @Arg("filter", () => TaskFilter, { nullable: true, description: "By default OPEN." })
    filter?: TaskFilter,
    @Arg("groupId", () => ID, { nullable: true }) groupId?: string,
    @Arg("personId", () => ID, {
      nullable: true,
      description: "Only tasks of which this person has an assignment.",
    })
    personId?: string,
    @Arg("departmentId", () => ID, {
      nullable: true,
      description: "Only tasks with an assignment in this department or below it.",
    })
    departmentId?: string,
    @Arg("search", () => String, {
      nullable: true,
      description:
        "Part of the goal, or of the name of its assigner or an assignee, also in pinyin.",
    })
    search?: string,
    @Arg("due", () => TaskDue, { nullable: true, description: "Of those that are open." })
    due?: TaskDue,
  ): Promise<TaskPageType> {
    const where = { view, filter, groupId, personId, departmentId, search, due };
    return listTasks(ctx, { ...where, ...request });
  }

  @Authorized()
  @Query(() => AssigneePageType, {
    description: "The members of a group whom the caller may assign to (Mission T1).",
  })
  assignees(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("text", () => String, {
      nullable: true,
      description: "Part of a name, also in pinyin, a staff number or a department.",
    })
    text?: string,
  ): Promise<AssigneePageType> {
    return listAssignees(ctx, groupId, text ?? null, request);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Assigns a task to members of a group; each of them is asked to confirm (Mission T1).",
  })
  assignTask(@Context() ctx: Ctx, @Arg("input") input: AssignTaskInput): Promise<TaskType> {
    return tasks.assign(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description: "Records that the caller has the task on screen. This is no confirmation.",
  })
  openTask(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<TaskType> {
    return tasks.open(ctx, id);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description: "Cancels a task; for its assigner and the group's owner.",
  })
  cancelTask(
    @Context() ctx: Ctx,
    @Arg("taskId", () => ID) taskId: string,
    @Arg("reason", () => String, { description: "1 to 200 characters." }) reason: string,
  ): Promise<TaskType> {
    return tasks.cancel(ctx, taskId, reason);
  }
}
