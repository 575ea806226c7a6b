import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { groupById, GroupType } from "../../groups/index.ts";
import { groupIdsOfNotice, NoticeType } from "../../notices/index.ts";
import { InboxItemType } from "../../reach/index.ts";
import { AccountabilityItemType, TaskType } from "../../tasks/index.ts";
import { CitedKind } from "../case/case.state.ts";
import { citableIn, citationOf, recordableAmong } from "./citation.read.ts";
import { CitationType } from "./citation.type.ts";

/** What can be cited as evidence. */
@Resolver(() => CitationType)
export class CitationResolver {
  @Authorized()
  @Query(() => CitationType, {
    description:
      "What would be copied as evidence, for whoever may record a violation in one of its groups (Mission D3).",
  })
  citation(
    @Context() ctx: Ctx,
    @Arg("kind", () => CitedKind) kind: CitedKind,
    @Arg("id", () => ID) id: string,
  ): Promise<CitationType> {
    return citationOf(ctx, { kind, id });
  }

  @FieldResolver(() => [GroupType], {
    description: "The groups it belongs to in which the caller may record a violation.",
  })
  groups(@Root() { groupIds }: CitationType, @Context() ctx: Ctx): Promise<GroupType[]> {
    return Promise.all(groupIds.map((id) => groupById.existing(ctx, id)));
  }
}

@Resolver(() => NoticeType)
export class CitingOfNotice {
  @FieldResolver(() => Boolean, {
    description: "Whether the caller may record a violation that cites it (Mission D3).",
  })
  async mayCite(@Root() { id }: NoticeType, @Context() ctx: Ctx): Promise<boolean> {
    return (await recordableAmong(ctx, await groupIdsOfNotice(ctx, id))).length > 0;
  }
}

@Resolver(() => TaskType)
export class CitingOfTask {
  @FieldResolver(() => Boolean, {
    description: "Whether the caller may record a violation that cites it (Mission D3).",
  })
  async mayCite(@Root() { groupId }: TaskType, @Context() ctx: Ctx): Promise<boolean> {
    return (await recordableAmong(ctx, [groupId])).length > 0;
  }
}

@Resolver(() => AccountabilityItemType)
export class CitingOfAccountability {
  @FieldResolver(() => Boolean, {
    description: "Whether the caller may record a violation that cites it (Mission D3).",
  })
  async mayCite(
    @Root() { groupId }: AccountabilityItemType,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return (await recordableAmong(ctx, [groupId])).length > 0;
  }
}

@Resolver(() => InboxItemType)
export class CitingOfMessage {
  @FieldResolver(() => [ID], {
    description:
      "The groups in which the caller may record a violation that cites it (Mission D3).",
  })
  citableIn(@Root() message: InboxItemType, @Context() ctx: Ctx): Promise<string[]> {
    return citableIn(ctx, message);
  }
}
