import { Field, ID, InputType, ObjectType } from "type-graphql";

@ObjectType("CloseOutCorrection", {
  simpleResolvers: true,
  description: "What was said later of a closed day, which itself stays as it was (Mission T6).",
})
export class CloseOutCorrectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  closeOutId!: string;
  lineId!: string | null;
  byPersonId!: string;
  at!: number;
}

@InputType("CorrectCloseOutInput", { description: "What is to be said of a closed day." })
export class CorrectCloseOutInput {
  @Field(() => ID)
  closeOutId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The line it is about; none: the day as a whole.",
  })
  lineId?: string | null;

  @Field(() => String, { description: "1 to 300 characters." })
  text!: string;

  @Field(() => [ID], { nullable: true, description: "Uploads of the caller's own, as proof." })
  fileIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "The client's name for the tap; sent again, it adds nothing.",
  })
  tapId?: string | null;
}
