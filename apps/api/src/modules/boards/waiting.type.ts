import { Field, ID } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";

@OutputType("Waiting", "For whom something of the caller's waits, and since when.")
export class WaitingType {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  since!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "When they may be reminded again; null: now, or they cannot be reminded at all.",
  })
  nudgeAgainAt!: Date | null;

  personIds!: readonly string[];
  unreachable!: boolean;
}
