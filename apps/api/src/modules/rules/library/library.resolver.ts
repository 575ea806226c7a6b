import { Arg, Authorized, Field, ID, Query, registerEnumType, Resolver } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import {
  CLAUSE_TOPICS,
  CLAUSE_WATCHES,
  type ClauseTopic,
  type ClauseWatch,
  LIBRARY,
} from "./clauses.ts";

const ClauseTopicEnum = Object.fromEntries(CLAUSE_TOPICS.map((one) => [one, one]));
registerEnumType(ClauseTopicEnum, {
  name: "ClauseTopic",
  description: "What a clause of the library is about.",
});

const ClauseWatchEnum = Object.fromEntries(CLAUSE_WATCHES.map((one) => [one, one]));
registerEnumType(ClauseWatchEnum, {
  name: "ClauseWatch",
  description:
    "Who sees that a clause is not kept: PEOPLE in the group and nothing else; people who can RECORD it as a violation; or the SOFTWARE, which counts or does it.",
});

@OutputType("LibraryClause", "A clause of conduct to insert while drafting (Mission R2).")
export class LibraryClauseType {
  @Field(() => ID)
  key!: string;

  @Field(() => ClauseTopicEnum)
  topic!: ClauseTopic;

  @Field(() => String)
  text!: string;

  @Field(() => ClauseWatchEnum)
  watch!: ClauseWatch;

  @Field(() => String, {
    nullable: true,
    description: "What it can be recorded as, in Chinese; only of RECORD.",
  })
  violation!: string | null;
}

@Resolver(() => LibraryClauseType)
export class ClauseLibraryResolver {
  @Authorized()
  @Query(() => [LibraryClauseType], {
    description: "Clauses of conduct, of one topic or of all (Mission R2).",
  })
  clauseLibrary(
    @Arg("topic", () => ClauseTopicEnum, { nullable: true }) topic?: ClauseTopic | null,
  ): readonly LibraryClauseType[] {
    return topic ? LIBRARY.filter((one) => one.topic === topic) : LIBRARY;
  }
}
