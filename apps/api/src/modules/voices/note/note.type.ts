import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { NoteKind } from "./note.state.ts";

registerEnumType(NoteKind, {
  name: "VoiceNoteKind",
  description:
    "What somebody did with what they said. FILED: began it. MEASURE: says what was done. CHANGED: says who sees to it, by which day, or who else was told. MEDIATOR_LEFT: another mediator is chosen. MEDIATOR_AWAY: on leave, so that another one may be chosen.",
});

@OutputType(
  "VoiceNote",
  "What somebody said in an incident, a suggestion or a mediation; only added to.",
)
export class NoteType {
  @Field(() => ID)
  id!: string;

  @Field(() => NoteKind)
  kind!: NoteKind;

  @Field(() => String)
  text!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day that is told of, where it is another one than it was written.",
  })
  heldOn!: string | null;

  @Field(() => Date)
  at!: number;

  byId!: string | null;
}
