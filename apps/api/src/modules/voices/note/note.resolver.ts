import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { NoteType } from "./note.type.ts";

/** What a note leads to. */
@Resolver(() => NoteType)
export class NoteFields {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Null: nobody's name stands under it.",
  })
  by(@Root() { byId }: NoteType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, byId);
  }

  @FieldResolver(() => [FileType])
  files(@Root() { id }: NoteType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "VOICE", id);
  }
}
