import type { FilePurpose } from "@riqing/schema";
import { Field, ID, Int } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";

/** The field of an input with what is attached to it. */
export const FilesField = (purpose: FilePurpose): PropertyDecorator =>
  Field(() => [ID], {
    nullable: true,
    description: `Up to 9 files uploaded with the purpose ${purpose}.`,
  });

@OutputType(
  "File",
  "A file that was uploaded over `POST /files` (Mission T1, T5). Its bytes are at `GET /files/<id>`, for whoever may see what it is attached to.",
)
export class FileType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description: "The uploader's name for it, without characters that file names must not contain.",
  })
  name!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => String, {
    description:
      "SHA-256 of its bytes as they are stored; named in the hash of what it is part of.",
  })
  sha256!: string;

  @Field(() => Date)
  uploadedAt!: number;

  @Field(() => Boolean, {
    description: "Whether it is a picture; a small one of it is at `GET /files/<id>/small`.",
  })
  isImage!: boolean;
}
