import { isSettingKey, type Refusal } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { settingOf } from "../../groups/index.ts";
import { personById, PersonType, callerRoles } from "../../people/index.ts";
import { statementFor } from "../difference/difference.read.ts";
import { SettingChangeType } from "../difference/difference.type.ts";
import { factsOf } from "../draft/publication.service.ts";
import { LawJudgementType } from "../law/law.type.ts";
import { rulebookById, scopeOf } from "../rulebook/rulebook.read.ts";
import { RulebookType } from "../rulebook/rulebook.type.ts";
import { changedSinceSaved } from "../settings/draft-blocks.ts";
import { whyNotOfferSigning } from "../signature/signature.policy.ts";
import * as mine from "../signature/signature.read.ts";
import {
  RulesDeclineType,
  RulesReadingType,
  RulesSignatureType,
} from "../signature/signature.type.ts";
import { supersededBy } from "../signature/superseded.read.ts";
import { whyNotApprove, whyNotEdit, whyNotPublish } from "./version.policy.ts";
import { contentOf, scopeOfVersion } from "./version.read.ts";
import { ClauseType, RulesBlockType, RulesSettingType, RulesVersionType } from "./version.type.ts";

/** What a version shows beyond its own row; read in batches. */
@Resolver(() => RulesVersionType)
export class RulesVersionFields {
  @FieldResolver(() => RulebookType, {
    description: "The rulebook; for an unpublished version, as it will be after publication.",
  })
  async rulebook(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<RulebookType> {
    const book = await rulebookById.existing(ctx, version.rulebookId);
    if (version.state === "PUBLISHED") return book;
    return { ...book, title: version.title, scope: scopeOfVersion(version) };
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: "The first day on which it is in force.",
  })
  effectiveOn(@Root() version: RulesVersionType): string | null {
    return version.effectiveOn || null;
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day by which it is to be signed.",
  })
  signByOn(@Root() version: RulesVersionType): string | null {
    return version.signByOn || null;
  }

  @FieldResolver(() => [RulesSettingType])
  async settings(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<RulesSettingType[]> {
    return (await contentOf(ctx, version)).settings;
  }

  @FieldResolver(() => [RulesBlockType], {
    description:
      "What it prints for the groups of each category; empty for versions that print free text.",
  })
  async blocks(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<RulesBlockType[]> {
    const { blocks, chosen } = await contentOf(ctx, version);
    return blocks.map(({ categoryId, category, settings }) => ({
      categoryId,
      category,
      chosenKeys: Object.keys(chosen[categoryId] ?? {}).filter(isSettingKey),
      settings: settings.map(({ key, label, sentence, value }) => ({
        ...settingOf(key, { [key]: value }),
        // As it was printed and signed, however it would be said today.
        label,
        sentence,
      })),
    }));
  }

  @FieldResolver(() => [SettingChangeType], {
    description:
      "Of a draft: settings that its categories have otherwise by now than it prints. It prints them when it is saved again. Empty for a published version.",
  })
  async changedSinceSaved(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<SettingChangeType[]> {
    return changedSinceSaved(ctx, version, await contentOf(ctx, version));
  }

  @FieldResolver(() => [ClauseType], { description: "All clauses, in the order of the text." })
  async clauses(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<ClauseType[]> {
    return (await contentOf(ctx, version)).clauses;
  }

  @FieldResolver(() => [LawJudgementType], {
    description:
      "What the law's check had found, and who published it said is no fault; empty before.",
  })
  async lawJudgements(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<LawJudgementType[]> {
    const judged = (await contentOf(ctx, version)).lawJudgements;
    return Promise.all(
      judged.map(async ({ byId, ...one }) => ({ ...one, by: await personById(ctx, byId) })),
    );
  }

  @FieldResolver(() => String, {
    description: "The sentence that the caller signs, or has signed.",
  })
  statement(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<string> {
    return statementFor(ctx, version);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  publishedBy(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, version.publishedById);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  approvedBy(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, version.approvedById);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who saved it last." })
  draftedBy(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, version.draftedById);
  }

  @FieldResolver(() => RulesSignatureType, { nullable: true })
  mySignature(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<RulesSignatureType | null> {
    return mine.mySignature(ctx, version);
  }

  @FieldResolver(() => RulesReadingType, { nullable: true })
  myReading(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<RulesReadingType | null> {
    return mine.myReading(ctx, version.id);
  }

  @FieldResolver(() => RulesDeclineType, { nullable: true })
  myDecline(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<RulesDeclineType | null> {
    return mine.myDecline(ctx, version.id);
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "The day by which the caller is to sign. Whoever joined later has the same number of days as everybody had.",
  })
  myDueOn(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<string | null> {
    return mine.myDueOn(ctx, version);
  }

  @RefusalField("Why the caller may not sign it; null if they may.")
  async signRefusal(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotOfferSigning(await mine.factsOf(ctx, version));
  }

  @RefusalField("Why the caller may not edit it; null if they may.")
  async editRefusal(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const book = await rulebookById.existing(ctx, version.rulebookId);
    return whyNotEdit(version, await scopeOf(ctx, book), await callerRoles(ctx));
  }

  @RefusalField("Why the caller may not approve it; null if they may.")
  async approveRefusal(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotApprove(await factsOf(ctx, version), await callerRoles(ctx));
  }

  @RefusalField(
    "Why the caller may not publish it; null if they may. BAD_INPUT means that one of its days has passed.",
  )
  async publishRefusal(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotPublish(await factsOf(ctx, version), await callerRoles(ctx), ctx.today);
  }

  @FieldResolver(() => Int, {
    description:
      "Number of people whose latest signature is of an older version, and becomes outdated when this one is published (Mission R4). 0 for people who may not write it.",
  })
  supersededSignatures(@Root() version: RulesVersionType, @Context() ctx: Ctx): Promise<number> {
    return supersededBy(ctx, version);
  }
}
