import type { Refusal } from "@riqing/schema";
import { Ctx as Context, Field, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { RefusalEnum } from "../../../kernel/refusal.ts";
import { personById } from "../person.read.ts";
import { PersonType } from "../person.type.ts";

@OutputType("LeftOut", "Somebody for whom a batch did nothing, and why.")
export class LeftOutType {
  @Field(() => ID)
  personId!: string;

  @Field(() => RefusalEnum)
  refusal!: Refusal;
}

@Resolver(() => LeftOutType)
export class LeftOutFields {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Null where there is no such person in the organisation.",
  })
  person(@Root() { personId }: LeftOutType, @Context() ctx: RequestContext) {
    return personById(ctx, personId);
  }
}
