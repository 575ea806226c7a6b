import { Field, ID } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import type { RulebookScope } from "./rulebook.policy.ts";

@OutputType(
  "Rulebook",
  "The rules of all groups or of some. One signature counts in each of them (Mission R1).",
)
export class RulebookType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  appliesToAll!: number;
  currentVersionId!: string | null;
  allUntilOn!: string | null;
  allVersionId!: string | null;
  /** Where an unpublished version would take it; absent, it is shown as it applies. */
  scope?: RulebookScope;
}
