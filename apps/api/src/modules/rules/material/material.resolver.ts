import {
  Arg,
  Authorized,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { RulesVersionType } from "../version/version.type.ts";
import {
  attachMaterial,
  detachMaterial,
  MATERIAL_PURPOSES,
  MaterialKind,
} from "./material.service.ts";

registerEnumType(MaterialKind, {
  name: "MaterialKind",
  description: "GUIDE: how the group is used. SAFETY: education in safety.",
});

@OutputType("RulesMaterial", "Files to be read beside a version (Mission R6).")
export class RulesMaterialType {
  @Field(() => MaterialKind)
  kind!: MaterialKind;

  @Field(() => [FileType])
  files!: FileType[];
}

@InputType("RulesMaterialInput", { description: "Files of an unpublished version." })
export class RulesMaterialInput {
  @Field(() => ID)
  versionId!: string;

  @Field(() => MaterialKind)
  kind!: MaterialKind;

  @Field(() => [ID], {
    description: "1 to 9 files; to attach, uploaded with the purpose RULES_GUIDE or RULES_SAFETY.",
  })
  fileIds!: string[];
}

/** Usage guide and safety material beside the rules. */
@Resolver(() => RulesVersionType)
export class RulesMaterialResolver {
  @Authorized()
  @Mutation(() => RulesVersionType, {
    description: "Puts files beside an unpublished version (Mission R6).",
  })
  attachRulesMaterial(
    @Context() ctx: Ctx,
    @Arg("input") input: RulesMaterialInput,
  ): Promise<RulesVersionType> {
    return attachMaterial(ctx, input);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description: "Takes files away from an unpublished version (Mission R6).",
  })
  detachRulesMaterial(
    @Context() ctx: Ctx,
    @Arg("input") input: RulesMaterialInput,
  ): Promise<RulesVersionType> {
    return detachMaterial(ctx, input);
  }

  @FieldResolver(() => [RulesMaterialType], {
    description: "Usage guide and safety material, each only where there is any.",
  })
  async materials(
    @Root() version: RulesVersionType,
    @Context() ctx: Ctx,
  ): Promise<RulesMaterialType[]> {
    const kinds = Object.keys(MATERIAL_PURPOSES) as MaterialKind[];
    const materials = await Promise.all(
      kinds.map(async (kind) => ({
        kind,
        files: await filesOf(ctx, MATERIAL_PURPOSES[kind], version.id),
      })),
    );
    return materials.filter(({ files }) => files.length > 0);
  }
}
