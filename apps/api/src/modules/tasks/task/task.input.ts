import { Field, ID, InputType } from "type-graphql";
import { TapIdField } from "../../../kernel/input.type.ts";

@InputType("AssignTaskInput", { description: "A task that a leader assigns (Mission T1)." })
export class AssignTaskInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => String, { description: "2 to 80 characters." })
  goal!: string;

  @Field(() => String, {
    description: "What the result must meet; up to 2 000 characters, may be empty.",
  })
  requirements!: string;

  @Field(() => Date, {
    nullable: true,
    description: "The deadline; by default the group's next close-out.",
  })
  dueAt?: Date | null;

  @Field(() => [ID], { description: "1 to 50 members; each gets an assignment of their own." })
  responsibleIds!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "Up to 50 members who help; they confirm too.",
  })
  collaboratorIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Up to 9 files, uploaded with the purpose TASK.",
  })
  fileIds?: string[] | null;

  @TapIdField()
  tapId?: string | null;
}
