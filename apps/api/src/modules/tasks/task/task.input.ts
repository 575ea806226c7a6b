import { Field, ID, InputType } from "type-graphql";

@InputType("AssignTaskInput", { description: "What a leader hands out (Mission T1)." })
export class AssignTaskInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => String, { description: "2 to 80 characters." })
  goal!: string;

  @Field(() => String, { description: "What it takes; up to 2 000 characters, may be empty." })
  requirements!: string;

  @Field(() => Date, {
    nullable: true,
    description: "The next close-out of the group, when none is given.",
  })
  dueAt?: Date | null;

  @Field(() => [ID], {
    description: "1 to 50 members; each answers for an assignment of their own.",
  })
  responsibleIds!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "Up to 50 members who help; they confirm too.",
  })
  collaboratorIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Up to 9 uploads, as TASK." })
  fileIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "The client's name for this tap, up to 36 characters: twice is once.",
  })
  tapId?: string | null;
}
