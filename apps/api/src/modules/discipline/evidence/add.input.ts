import { Field, ID, InputType } from "type-graphql";
import { CitationInput } from "./citation.type.ts";

@InputType("AddEvidenceInput", {
  description: "What is added to a case as evidence; at least one thing (Mission D3).",
})
export class AddEvidenceInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The words as they stood in the chat, up to 2 000 characters.",
  })
  quote?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Up to 9 files uploaded with the purpose CASE.",
  })
  fileIds?: string[] | null;

  @Field(() => [CitationInput], {
    nullable: true,
    description:
      "Up to 5 notices, tasks, messages or items of accountability of the group, copied as they stand.",
  })
  cites?: CitationInput[] | null;
}
