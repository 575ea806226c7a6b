import { Field, ID, InputType } from "type-graphql";
import { FilesField } from "../../files/index.ts";
import { CitationInput } from "./citation.type.ts";

/** What can be given as evidence, with the record of a violation or later. */
@InputType()
export abstract class EvidenceInput {
  @Field(() => String, {
    nullable: true,
    description: "The words as they stood in the chat, up to 2 000 characters.",
  })
  quote?: string | null;

  @FilesField("CASE")
  fileIds?: string[] | null;

  @Field(() => [CitationInput], {
    nullable: true,
    description:
      "Up to 5 notices, tasks, messages or items of accountability of the group, copied as they stand.",
  })
  cites?: CitationInput[] | null;
}

@InputType("AddEvidenceInput", {
  description: "What is added to a case as evidence; at least one thing (Mission D3).",
})
export class AddEvidenceInput extends EvidenceInput {
  @Field(() => ID)
  caseId!: string;
}
