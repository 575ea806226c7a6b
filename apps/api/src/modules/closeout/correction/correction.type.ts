import { Field, ID, InputType } from "type-graphql";
import { TapIdField } from "../../../kernel/input.type.ts";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType(
  "CloseOutCorrection",
  "A correction that was added to a closed day later; the record itself does not change (Mission T6).",
)
export class CloseOutCorrectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Date)
  at!: number;

  closeOutId!: string;
  lineId!: string | null;
  byPersonId!: string;
}

@InputType("CorrectCloseOutInput", { description: "A correction to a closed day." })
export class CorrectCloseOutInput {
  @Field(() => ID)
  closeOutId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The line that it corrects; if left out, it is about the whole day.",
  })
  lineId?: string | null;

  @Field(() => String, { description: "1 to 300 characters." })
  text!: string;

  @Field(() => [ID], { nullable: true, description: "Files that the caller uploaded as proof." })
  fileIds?: string[] | null;

  @TapIdField()
  tapId?: string | null;
}
