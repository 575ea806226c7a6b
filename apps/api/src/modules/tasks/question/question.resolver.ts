import type { Refusal } from "@riqing/schema";
import { Arg, Authorized, Ctx as Context, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { GroupType } from "../../groups/index.ts";
import { DepartmentType } from "../../people/index.ts";
import { myAssignment } from "../assignment/assignment.read.ts";
import { memberOf } from "../task/group.fields.ts";
import { factsOf } from "../task/task.read.ts";
import { TaskType } from "../task/task.type.ts";
import { answerQuestion } from "./answer.service.ts";
import { askDepartment } from "./ask.service.ts";
import { AnswerQuestionInput, AskDepartmentInput } from "./question.input.ts";
import { whyNotAnswerQuestion, whyNotAskDepartment } from "./question.policy.ts";
import { askableDepartments } from "./question.read.ts";

/** Whether a group's departments may be asked. */
@Resolver(() => GroupType)
export class QuestionsOfGroup {
  @RefusalField(
    "Why the caller may not ask a department in this group; null if they may (Mission T7).",
  )
  async askDepartmentRefusal(
    @Root() group: GroupType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const member = (await memberOf(ctx, group.id)) !== null;
    return whyNotAskDepartment({ ...group, member });
  }
}

/** Queries and mutations of questions. */
@Resolver(() => TaskType)
export class QuestionResolver {
  @Authorized()
  @Query(() => [DepartmentType], {
    description: "Departments with a head other than the caller, sorted by path (Mission T7).",
  })
  askableDepartments(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
  ): Promise<DepartmentType[]> {
    return askableDepartments(ctx, groupId);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Asks a question to the head of a department, visible to the group; for members of the group (Mission T7).",
  })
  askDepartment(@Context() ctx: Ctx, @Arg("input") input: AskDepartmentInput): Promise<TaskType> {
    return askDepartment(ctx, input);
  }

  @Authorized()
  @Mutation(() => TaskType, {
    description:
      "Answers a question, or reassigns it to another department or person (Mission T7).",
  })
  answerQuestion(@Context() ctx: Ctx, @Arg("input") input: AnswerQuestionInput): Promise<TaskType> {
    return answerQuestion(ctx, input);
  }

  @RefusalField("Why the caller can neither answer nor reassign it; null if they can.")
  async answerRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotAnswerQuestion(
      task.kind,
      await factsOf(ctx, task),
      await myAssignment(ctx, task.id),
    );
  }
}
