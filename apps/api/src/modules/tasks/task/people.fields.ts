import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { departmentById, DepartmentType, personById, PersonType } from "../../people/index.ts";
import { countsOf } from "../assignment/assignment.policy.ts";
import { assignmentsOf } from "../assignment/assignment.read.ts";
import { TaskCountsType, TaskPersonType } from "./people.type.ts";
import { TaskType } from "./task.type.ts";

/** What everybody who may know of a task sees of the people who are assigned to it. */
@Resolver(() => TaskType)
export class PeopleOfTask {
  @FieldResolver(() => [TaskPersonType], {
    description:
      "The people who have a part in it now, the responsible ones first. Their progress is not shown here.",
  })
  async people(@Root() task: TaskType, @Context() ctx: Ctx): Promise<TaskPersonType[]> {
    return (await assignmentsOf(ctx, task.id)).filter(({ state }) => state !== "ENDED");
  }

  @FieldResolver(() => TaskCountsType)
  async counts(@Root() task: TaskType, @Context() ctx: Ctx): Promise<TaskCountsType> {
    return countsOf(await assignmentsOf(ctx, task.id));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "For a question: the answer, visible to the group (Mission T7).",
  })
  async answer(@Root() task: TaskType, @Context() ctx: Ctx): Promise<string | null> {
    if (task.kind !== "QUESTION") return null;
    const assignments = await assignmentsOf(ctx, task.id);
    return assignments.find(({ state }) => state === "ACCEPTED")?.result ?? null;
  }
}

/** Who has it now, each read with the others. */
@Resolver(() => TaskPersonType)
export class TaskPersonFields {
  @FieldResolver(() => PersonType)
  person(@Root() one: TaskPersonType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, one.personId);
  }

  @FieldResolver(() => DepartmentType, {
    description: "The person's department when they were asked.",
  })
  department(@Root() one: TaskPersonType, @Context() ctx: Ctx): Promise<DepartmentType> {
    return departmentById.existing(ctx, one.departmentId);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The person for whom they stand in (Mission B15).",
  })
  async standInFor(@Root() one: TaskPersonType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, one.standInForId);
  }
}
