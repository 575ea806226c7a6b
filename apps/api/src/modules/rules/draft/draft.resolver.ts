import {
  Arg,
  Authorized,
  Ctx as Context,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RULE_TEMPLATES } from "../templates/index.ts";
import { RulesSettingType, RulesVersionType } from "../version/version.type.ts";
import { SaveRulesDraftInput } from "./draft.input.ts";
import * as drafts from "./draft.service.ts";
import * as publication from "./publication.service.ts";

@ObjectType("ClauseText", {
  simpleResolvers: true,
  description: "A clause that is not saved yet (Mission R2, R8).",
})
export class ClauseTextType {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: "0 is outermost." })
  depth!: number;

  @Field(() => Boolean, { description: "Only a title: nothing in it can be kept or broken." })
  heading!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "Of the clause it continues, where that is known.",
  })
  key!: string | null;
}

@ObjectType("RuleTemplate", {
  simpleResolvers: true,
  description: "Rules to start from, ready to be published as they stand (Mission R2).",
})
export class RuleTemplateType {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String, { description: "Which companies and groups it was written for." })
  suitedFor!: string;

  @Field(() => String)
  interpretingOffice!: string;

  @Field(() => [RulesSettingType])
  settings!: readonly RulesSettingType[];

  @Field(() => [ClauseTextType])
  clauses!: readonly ClauseTextType[];
}

/** The doors to writing rules, from a template or a pasted text to the published version. */
@Resolver(() => RulesVersionType)
export class RulesDraftResolver {
  @Authorized()
  @Query(() => [RuleTemplateType], { description: "Rules to start from (Mission R2)." })
  ruleTemplates(): readonly RuleTemplateType[] {
    return RULE_TEMPLATES;
  }

  @Authorized()
  @Query(() => [ClauseTextType], {
    description:
      "A pasted policy as clauses to correct: every character kept, in order, nothing saved (Mission R8). 200 to 50 000 characters.",
  })
  rulesFromText(
    @Context() ctx: Ctx,
    @Arg("text", () => String) text: string,
    @Arg("rulebookId", () => ID, {
      nullable: true,
      description: "Clauses get the keys of those of this rulebook that they continue.",
    })
    rulebookId?: string,
  ): Promise<ClauseTextType[]> {
    return drafts.fromText(ctx, text, rulebookId);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description:
      "Saves a draft whole; what was approved is a draft again (Mission R1). RULES_UNCHANGED, RULES_DRAFT_EXISTS, BAD_INPUT.",
  })
  saveRulesDraft(
    @Context() ctx: Ctx,
    @Arg("input") input: SaveRulesDraftInput,
  ): Promise<RulesVersionType> {
    return drafts.saveDraft(ctx, input);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description: "Approves a draft, so that it can be published (Mission R1).",
  })
  approveRules(
    @Context() ctx: Ctx,
    @Arg("versionId", () => ID) versionId: string,
    @Arg("textHash", () => String, {
      nullable: true,
      description: "Of what was on screen: RULES_TEXT_DIFFERS if it has been edited since.",
    })
    textHash?: string,
  ): Promise<RulesVersionType> {
    return publication.approve(ctx, versionId, textHash);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description:
      "Publishes an approved version and asks everybody for a signature (Mission R1, R4). RULES_NOT_APPROVED, RULES_APPEAL_DAYS_MISSING, BAD_INPUT when a day has passed.",
  })
  publishRules(
    @Context() ctx: Ctx,
    @Arg("versionId", () => ID) versionId: string,
    @Arg("textHash", () => String, {
      nullable: true,
      description: "Of what was on screen: RULES_TEXT_DIFFERS if it has been edited since.",
    })
    textHash?: string,
  ): Promise<RulesVersionType> {
    return publication.publish(ctx, versionId, textHash);
  }
}
