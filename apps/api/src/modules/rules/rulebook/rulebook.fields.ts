import type { Refusal } from "@riqing/schema";
import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { boardScope, knownGroups, GroupType } from "../../groups/index.ts";
import { MeType, callerRoles } from "../../people/index.ts";
import { mySignatures } from "../signature/signature.read.ts";
import { RulesSignatureType } from "../signature/signature.type.ts";
import * as versions from "../version/version.read.ts";
import { RulesVersionType } from "../version/version.type.ts";
import { whyNotDraft, whyNotDraftAny, whyNotSeeBoard } from "./rulebook.policy.ts";
import { versionsAskedFor, rulebooksOfGroup, scopeOf } from "./rulebook.read.ts";
import { RulebookType } from "./rulebook.type.ts";

/** What a rulebook shows beyond its own row; read in batches. */
@Resolver(() => RulebookType)
export class RulebookFields {
  @FieldResolver(() => Boolean, {
    description: "Whether it applies to all groups of the organisation.",
  })
  appliesToAll(@Root() book: RulebookType): boolean {
    return book.scope?.appliesToAll ?? book.appliesToAll === 1;
  }

  @FieldResolver(() => [GroupType], {
    description:
      "The groups to which it applies and that the caller may see; empty if it applies to all.",
  })
  async groups(@Root() book: RulebookType, @Context() ctx: Ctx): Promise<GroupType[]> {
    const { groupIds } = book.scope ?? (await scopeOf(ctx, book));
    return knownGroups(ctx, groupIds);
  }

  @FieldResolver(() => RulesVersionType, {
    nullable: true,
    description: "The version in force: the newest published one whose effective day has come.",
  })
  inForce(@Root() book: RulebookType, @Context() ctx: Ctx): Promise<RulesVersionType | null> {
    return versions.inForceOf(ctx, book.id);
  }

  @FieldResolver(() => RulesVersionType, {
    nullable: true,
    description:
      "The version that the caller is asked to sign: the newest one that applies to a group of theirs; null where none does.",
  })
  toSign(@Root() book: RulebookType, @Context() ctx: Ctx): Promise<RulesVersionType | null> {
    return versions.askedOfMe(ctx, book.id);
  }

  @FieldResolver(() => RulesVersionType, {
    nullable: true,
    description: "The newest published version, which is to be signed where it applies.",
  })
  current(@Root() book: RulebookType, @Context() ctx: Ctx): Promise<RulesVersionType | null> {
    return versions.currentOf(ctx, book.id);
  }

  @FieldResolver(() => RulesVersionType, {
    nullable: true,
    description: "The unpublished version, for people who may write it.",
  })
  async draft(@Root() book: RulebookType, @Context() ctx: Ctx): Promise<RulesVersionType | null> {
    return (await versions.whyNotDraftHere(ctx, book)) ? null : versions.pendingOf(ctx, book.id);
  }

  @FieldResolver(() => [RulesVersionType], {
    description: "All published versions, the newest first.",
  })
  versions(@Root() book: RulebookType, @Context() ctx: Ctx): Promise<RulesVersionType[]> {
    return versions.publishedOf(ctx, book.id);
  }

  @FieldResolver(() => RulesSignatureType, {
    nullable: true,
    description: "The caller's latest signature under this rulebook, of any version.",
  })
  async myLatestSignature(
    @Root() book: RulebookType,
    @Context() ctx: Ctx,
  ): Promise<RulesSignatureType | null> {
    return (await mySignatures(ctx, book.id))[0] ?? null;
  }

  @RefusalField("Why the caller may not write it; null if they may.")
  draftRefusal(@Root() book: RulebookType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return versions.whyNotDraftHere(ctx, book);
  }

  @RefusalField("Why the caller sees no names; null if they see names.")
  async seeBoardRefusal(@Root() book: RulebookType, @Context() ctx: Ctx): Promise<Refusal | null> {
    if (book.currentVersionId === null) return "RULES_NOT_PUBLISHED";
    const [asked, scope] = [await versionsAskedFor(ctx, book), await boardScope(ctx)];
    return asked.some((one) => whyNotSeeBoard(one.scope, scope) === null) ? null : "NOT_ALLOWED";
  }
}

@Resolver(() => GroupType)
export class RulesOfGroup {
  @FieldResolver(() => [RulebookType], {
    description: "The group's rulebooks that the caller may see.",
  })
  rulebooks(@Root() group: GroupType, @Context() ctx: Ctx): Promise<RulebookType[]> {
    return rulebooksOfGroup(ctx, group.id);
  }

  @RefusalField("Why the caller may not write rules for the group; null if they may.")
  async draftRulesRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotDraft(await callerRoles(ctx), { appliesToAll: false, groupIds: [group.id] });
  }
}

@Resolver(() => MeType)
export class RulesOfMe {
  @RefusalField("Why the caller may not write any rules; null if they may write some.")
  async draftRulesRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotDraftAny(await callerRoles(ctx));
  }
}
