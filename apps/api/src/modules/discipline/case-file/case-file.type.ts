import { Field, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";

export const CaseFileFormat = enumOf("PDF", "JSON");
export type CaseFileFormat = keyof typeof CaseFileFormat;

registerEnumType(CaseFileFormat, {
  name: "CaseFileFormat",
  description: "PDF: to read, A4, with its font. JSON: to check, canonical by RFC 8785.",
});

@OutputType("CaseFile", "The file of a referred case, to be saved on the person's device.")
export class CaseFileType {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String, { description: "The bytes, in base64." })
  base64!: string;

  @Field(() => String, {
    description: "SHA-256 of the case in canonical JSON (RFC 8785); both formats bear it.",
  })
  sha256!: string;
}
