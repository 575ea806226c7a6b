import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { callerRoles, personById, PersonType } from "../../people/index.ts";
import { rulebookById, scopeOf } from "../rulebook/rulebook.read.ts";
import { RulesVersionType } from "../version/version.type.ts";
import { AdoptionLack, adoptionLacks, whyNotAttachAdoption } from "./adoption.policy.ts";
import { adoptionOf } from "./adoption.read.ts";
import { attachAdoption } from "./adoption.service.ts";
import { AdoptionEvidenceType, AttachAdoptionInput } from "./adoption.type.ts";

/** How versions were adopted. */
@Resolver(() => RulesVersionType)
export class AdoptionResolver {
  @Authorized()
  @Mutation(() => RulesVersionType, {
    description:
      "Adds evidence of how a version was adopted, before its publication or after. It cannot be changed or removed (Mission R5).",
  })
  attachAdoption(
    @Context() ctx: Ctx,
    @Arg("input") input: AttachAdoptionInput,
  ): Promise<RulesVersionType> {
    return attachAdoption(ctx, input);
  }

  @FieldResolver(() => [AdoptionEvidenceType], {
    description: "How it was adopted, in the order of the days (Mission R5).",
  })
  adoption(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<AdoptionEvidenceType[]> {
    return adoptionOf(ctx, version.id);
  }

  @FieldResolver(() => [AdoptionLack], {
    description:
      "Of which part of the procedure there is no evidence. Publication is not stopped by it.",
  })
  async adoptionLacks(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<AdoptionLack[]> {
    return adoptionLacks((await adoptionOf(ctx, version.id)).map(({ step }) => step));
  }

  @RefusalField("Why the caller may not add evidence of its adoption; null if they may.")
  async attachAdoptionRefusal(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const book = await rulebookById.existing(ctx, version.rulebookId);
    return whyNotAttachAdoption(version, await scopeOf(ctx, book), await callerRoles(ctx));
  }
}

@Resolver(() => AdoptionEvidenceType)
export class AdoptionEvidenceFields {
  @FieldResolver(() => [FileType])
  files(@Root() { id }: AdoptionEvidenceType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "RULES_ADOPTION", id);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  addedBy(
    @Root() { addedById }: AdoptionEvidenceType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return personById(ctx, addedById);
  }
}
