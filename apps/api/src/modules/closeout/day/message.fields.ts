import { GraphQLLocalDate } from "graphql-scalars";
import { FieldResolver, Resolver, Root } from "type-graphql";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { InboxItemType } from "../../reach/index.ts";

/** The day to which a message leads. */
@Resolver(() => InboxItemType)
export class DayOfMessage {
  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: "For a group's close-out: the day.",
  })
  dayOn(@Root() { subjectKind, subjectOn }: InboxItemType): BusinessDay | null {
    return subjectKind === "GROUP_DAY" ? subjectOn : null;
  }
}
