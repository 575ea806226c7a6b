import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("File", {
  simpleResolvers: true,
  description:
    "A file that was uploaded over `POST /files` (Mission T1, T5). Its bytes are at `GET /files/<id>`, for whoever may see what it is attached to.",
})
export class FileType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description: "As its uploader called it, without what names must not have.",
  })
  name!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => Date)
  uploadedAt!: Date;

  @Field(() => Boolean, { description: "Whether it is a picture." })
  isImage!: boolean;
}
