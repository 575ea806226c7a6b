import { Field, ID, InputType } from "type-graphql";

@InputType("AskDepartmentInput", { description: "A question to a department (Mission T7)." })
export class AskDepartmentInput {
  @Field(() => ID, { description: "Before which group it is asked: its members see it." })
  groupId!: string;

  @Field(() => ID)
  departmentId!: string;

  @Field(() => String, { description: "2 to 80 characters." })
  question!: string;

  @Field(() => String, { nullable: true, description: "Up to 2 000 characters." })
  details?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The client's name for this tap, up to 36 characters: twice is once.",
  })
  tapId?: string | null;
}

@InputType("AnswerQuestionInput", {
  description: "One of three: the answer, another department, or somebody of one's own.",
})
export class AnswerQuestionInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true, description: "1 to 1 000 characters." })
  answer?: string | null;

  @Field(() => ID, { nullable: true })
  passToDepartmentId?: string | null;

  @Field(() => ID, { nullable: true })
  passToPersonId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it is passed on; without one, their head answers for it (Mission T9).",
  })
  reason?: string | null;
}
