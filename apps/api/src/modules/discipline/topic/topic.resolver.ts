import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { topicWords } from "../../../words/topic.zh-cn.ts";
import { groupById, GroupType } from "../../groups/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { InboxItemType } from "../../reach/index.ts";
import { clauseStanding } from "../../rules/index.ts";
import { agreeToBan, banTopic, whyNotBan, withdrawBan } from "./ban.service.ts";
import { stopTopic, whyNotStop } from "./stop.service.ts";
import { isUnanimous, missingOf, whyNotAgree, whyNotWithdraw } from "./topic.policy.ts";
import { listTopics, seesVoices, visibleTopic, voicesOn } from "./topic.read.ts";
import {
  TopicClauseType,
  TopicInput,
  TopicPageType,
  TopicsArguments,
  TopicType,
} from "./topic.type.ts";

/** Topics that were stopped, and topics that are to be banned. */
@Resolver(() => TopicType)
export class TopicResolver {
  @Authorized()
  @Query(() => TopicPageType, {
    description:
      "The topics of a group, the newest first; members see those that were stopped or agreed on (Mission D7, D8).",
  })
  topics(@Context() ctx: Ctx, @Args() request: TopicsArguments): Promise<TopicPageType> {
    return listTopics(ctx, request);
  }

  @Authorized()
  @Query(() => TopicType, { description: "One topic of a group (Mission D7, D8)." })
  async topic(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<TopicType> {
    return (await visibleTopic(ctx, id)).topic;
  }

  @Authorized()
  @Mutation(() => TopicType, {
    description:
      "Stops a topic in a group, with what to do instead; recorded, and nobody's strike (Mission D7).",
  })
  stopTopic(
    @Context() ctx: Ctx,
    @Arg("input") input: TopicInput,
    @Arg("tellMembers", () => Boolean, {
      description: "Whether the members of the group are told in their inboxes.",
    })
    tellMembers: boolean,
  ): Promise<TopicType> {
    return stopTopic(ctx, { ...input, tellMembers });
  }

  @Authorized()
  @Mutation(() => TopicType, {
    description:
      "Proposes to ban a topic in a group: once the owner and all admins in office agree, it is a clause of the draft of the rules, and holds when a version with it is in force (Mission D8).",
  })
  banTopic(@Context() ctx: Ctx, @Arg("input") input: TopicInput): Promise<TopicType> {
    return banTopic(ctx, input);
  }

  @Authorized()
  @Mutation(() => TopicType, {
    description:
      "Agrees to a ban, or does not, with a reason of up to 200 characters, which ends it (Mission D8).",
  })
  agreeToBan(
    @Context() ctx: Ctx,
    @Arg("topicId", () => ID) topicId: string,
    @Arg("agrees", () => Boolean) agrees: boolean,
    @Arg("reason", () => String, { nullable: true }) reason?: string,
  ): Promise<TopicType> {
    return agreeToBan(ctx, { topicId, agrees, reason });
  }

  @Authorized()
  @Mutation(() => TopicType, {
    description: "Takes back a proposal to ban a topic, while it is asked; for whoever made it.",
  })
  withdrawBan(@Context() ctx: Ctx, @Arg("topicId", () => ID) topicId: string): Promise<TopicType> {
    return withdrawBan(ctx, topicId);
  }
}

/** What a topic shows beyond its own row. */
@Resolver(() => TopicType)
export class TopicFields {
  @FieldResolver(() => GroupType)
  group(@Root() { groupId }: TopicType, @Context() ctx: Ctx): Promise<GroupType> {
    return groupById.existing(ctx, groupId);
  }

  @FieldResolver(() => PersonType, { description: "Who stopped it, or proposed to ban it." })
  by(@Root() { byId }: TopicType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, byId);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who agreed last, did not agree, or withdrew it.",
  })
  endedBy(@Root() { endedById }: TopicType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, endedById);
  }

  @FieldResolver(() => String, { description: "Words for the chat; they name nobody." })
  paste(@Root() { topic, instead }: TopicType): string {
    return topicWords.paste(topic, instead);
  }

  @FieldResolver(() => TopicClauseType, {
    nullable: true,
    description: "Of one that was agreed on: the clause, and how far it has come.",
  })
  async clause(
    @Root() { rulebookId, clauseKey }: TopicType,
    @Context() ctx: Ctx,
  ): Promise<TopicClauseType | null> {
    return rulebookId && clauseKey ? clauseStanding(ctx, rulebookId, clauseKey) : null;
  }

  @FieldResolver(() => [PersonType], {
    description: "Of whoever is in office, who agreed; empty for members, and once it is over.",
  })
  async agreed(@Root() topic: TopicType, @Context() ctx: Ctx): Promise<PersonType[]> {
    const voices = await shownVoices(ctx, topic);
    return people(ctx, voices ? voices.inOffice.filter((id) => voices.agreed.has(id)) : []);
  }

  @FieldResolver(() => [PersonType], {
    description: "Of whoever is in office, who has not answered; empty for members.",
  })
  async missing(@Root() topic: TopicType, @Context() ctx: Ctx): Promise<PersonType[]> {
    const voices = await shownVoices(ctx, topic);
    return people(ctx, voices ? missingOf(voices) : []);
  }

  @FieldResolver(() => Boolean, {
    description:
      "All who are in office now have agreed, since somebody lost their office: one of them agrees once more, and it is written into the draft.",
  })
  async complete(@Root() topic: TopicType, @Context() ctx: Ctx): Promise<boolean> {
    const voices = await shownVoices(ctx, topic);
    return voices !== null && isUnanimous(voices);
  }

  @RefusalField("Why the caller may not say whether they agree; null if they may.")
  async agreeRefusal(@Root() topic: TopicType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const voices = await voicesOn(ctx, topic);
    return whyNotAgree(topic, voices, ctx.actor.personId);
  }

  @RefusalField("Why the caller may not take it back; null if they may.")
  withdrawRefusal(@Root() { state, byId }: TopicType, @Context() ctx: Ctx): Refusal | null {
    return whyNotWithdraw({ state, proposerId: byId }, ctx.actor.personId);
  }
}

/** Who says what is shown while it is asked, to those who handle such things. */
async function shownVoices(ctx: Ctx, topic: TopicType) {
  if (topic.state !== "ASKED") return null;
  const group = await groupById.existing(ctx, topic.groupId);
  return (await seesVoices(ctx, group)) ? voicesOn(ctx, topic) : null;
}

const people = (ctx: Ctx, ids: readonly string[]): Promise<PersonType[]> =>
  Promise.all(ids.map((id) => personById.existing(ctx, id)));

/** What may be done about topics in a group. */
@Resolver(() => GroupType)
export class TopicsOfGroup {
  @RefusalField("Why the caller may not stop a topic in it; null if they may.")
  stopTopicRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotStop(ctx, group);
  }

  @RefusalField("Why the caller may not propose to ban a topic in it; null if they may.")
  banTopicRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotBan(ctx, group);
  }
}

/** The topic to which a message leads. */
@Resolver(() => InboxItemType)
export class TopicOfMessage {
  @FieldResolver(() => ID, { nullable: true })
  topicId(@Root() { subjectKind, subjectId }: InboxItemType): string | null {
    return subjectKind === "TOPIC" ? subjectId : null;
  }
}
