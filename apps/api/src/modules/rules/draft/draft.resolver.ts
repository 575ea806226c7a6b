import {
  Arg,
  Authorized,
  Ctx as Context,
  Field,
  ID,
  Mutation,
  Query,
  Resolver,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { settingsToTypes, SettingType } from "../../groups/index.ts";
import { LawJudgementInput } from "../law/law.type.ts";
import { RULE_TEMPLATES } from "../templates/index.ts";
import { RulesSettingType, RulesVersionType } from "../version/version.type.ts";
import { ClauseTextType } from "./clause-text.type.ts";
import { SaveRulesDraftInput } from "./draft.input.ts";
import * as drafts from "./draft.service.ts";
import { PastedClauseType } from "./pasted.type.ts";
import * as publication from "./publication.service.ts";
import * as submission from "./submission.service.ts";

@OutputType("RuleTemplate", "A template of rules; it can be published unchanged (Mission R2).")
export class RuleTemplateType {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { description: "For which kind of group, in a few words." })
  name!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "What is special about it, in one line." })
  summary!: string;

  @Field(() => String, {
    description: "The kinds of companies and groups for which it was written.",
  })
  suitedFor!: string;

  @Field(() => String)
  interpretingOffice!: string;

  @Field(() => [SettingType], { description: "The value of every setting; none is left open." })
  chosen!: readonly SettingType[];

  @Field(() => [RulesSettingType], { deprecationReason: "free text; chosen holds typed values" })
  settings!: readonly RulesSettingType[];

  @Field(() => [ClauseTextType])
  clauses!: readonly ClauseTextType[];
}

/** Operations for writing rules, from a template or a pasted text to the published version. */
@Resolver(() => RulesVersionType)
export class RulesDraftResolver {
  @Authorized()
  @Query(() => [RuleTemplateType], {
    description: "Templates of rules to start from (Mission R2).",
  })
  ruleTemplates(): readonly RuleTemplateType[] {
    return RULE_TEMPLATES.map((one) => ({ ...one, chosen: settingsToTypes(one.chosen) }));
  }

  @Authorized()
  @Query(() => [PastedClauseType], {
    description:
      "Splits a pasted policy of 10 to 50 000 characters, white space not counted, into clauses. Every character is kept, in order; nothing is saved (Mission R8).",
  })
  rulesFromText(
    @Context() ctx: Ctx,
    @Arg("text", () => String) text: string,
    @Arg("rulebookId", () => ID, {
      nullable: true,
      description:
        "If given, clauses get the keys of the clauses of this rulebook that they continue.",
    })
    rulebookId?: string,
  ): Promise<PastedClauseType[]> {
    return drafts.fromText(ctx, text, rulebookId);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description:
      "Saves the whole text of a draft; an approved version becomes a draft again (Mission R1).",
  })
  saveRulesDraft(
    @Context() ctx: Ctx,
    @Arg("input") input: SaveRulesDraftInput,
  ): Promise<RulesVersionType> {
    return drafts.saveDraft(ctx, input);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description:
      "Hands a draft in for approval: whoever may approve is told, and has it to do (Mission R1).",
  })
  submitRules(
    @Context() ctx: Ctx,
    @Arg("versionId", () => ID) versionId: string,
  ): Promise<RulesVersionType> {
    return submission.submit(ctx, versionId);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description: "Hands a draft back to who handed it in, with a reason of up to 200 characters.",
  })
  returnRules(
    @Context() ctx: Ctx,
    @Arg("versionId", () => ID) versionId: string,
    @Arg("reason", () => String) reason: string,
  ): Promise<RulesVersionType> {
    return submission.returnDraft(ctx, versionId, reason);
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
      description:
        "Hash of the text that was on screen. If the text has been edited since, the answer is RULES_TEXT_DIFFERS.",
    })
    textHash?: string,
  ): Promise<RulesVersionType> {
    return publication.approve(ctx, versionId, textHash);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description:
      "Publishes an approved version and asks everybody for a signature (Mission R1, R4). BAD_INPUT means that one of its days has passed.",
  })
  publishRules(
    @Context() ctx: Ctx,
    @Arg("versionId", () => ID) versionId: string,
    @Arg("textHash", () => String, {
      nullable: true,
      description:
        "Hash of the text that was on screen. If the text has been edited since, the answer is RULES_TEXT_DIFFERS.",
    })
    textHash?: string,
    @Arg("lawJudgements", () => [LawJudgementInput], {
      nullable: true,
      description:
        "Of each clause for which the answer was RULES_UNLAWFUL: why it is no fault. Kept in the version. RULES_UNLAWFUL names the first clause that is left, in clauseKey, label, topic, why and instead.",
    })
    lawJudgements?: LawJudgementInput[],
  ): Promise<RulesVersionType> {
    return publication.publish(ctx, versionId, textHash, lawJudgements ?? []);
  }
}
