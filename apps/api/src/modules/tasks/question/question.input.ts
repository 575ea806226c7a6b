import { Field, ID, InputType } from "type-graphql";
import { TapIdField } from "../../../kernel/input.type.ts";
import { FilesField } from "../../files/index.ts";

@InputType("AskDepartmentInput", { description: "A question to a department (Mission T7)." })
export class AskDepartmentInput {
  @Field(() => ID, {
    description: "The group in which it is asked; its members see the question and the answer.",
  })
  groupId!: string;

  @Field(() => ID)
  departmentId!: string;

  @Field(() => String, { description: "2 to 80 characters." })
  question!: string;

  @Field(() => String, { nullable: true, description: "Up to 2 000 characters." })
  details?: string | null;

  @FilesField("TASK")
  fileIds?: string[] | null;

  @TapIdField()
  tapId?: string | null;
}

@InputType("AnswerQuestionInput", {
  description:
    "Give exactly one: the answer, another department, or a person of the caller's own department.",
})
export class AnswerQuestionInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true, description: "1 to 1 000 characters." })
  answer?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "With the answer: up to 9 files uploaded with the purpose TASK_EVENT.",
  })
  fileIds?: string[] | null;

  @Field(() => ID, { nullable: true })
  passToDepartmentId?: string | null;

  @Field(() => ID, { nullable: true })
  passToPersonId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why the question is reassigned. Without a reason, the caller's head has to answer for it (Mission T9).",
  })
  reason?: string | null;
}
