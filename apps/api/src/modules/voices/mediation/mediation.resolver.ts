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
import { groupById } from "../../groups/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { notesOf } from "../note/note.read.ts";
import { NoteType } from "../note/note.type.ts";
import { confirmMediation } from "./confirm.service.ts";
import {
  ConcludeMediationInput,
  ConfirmMediationInput,
  MediationMeetingInput,
  MediationsArguments,
  StartMediationInput,
} from "./mediation.input.ts";
import {
  whyNotChooseMediator,
  whyNotConfirm,
  whyNotEnd,
  whyNotMediate,
  whyNotObject,
} from "./mediation.policy.ts";
import {
  factsOf,
  listMediations,
  mediationById,
  partiesOf,
  visibleMediation,
} from "./mediation.read.ts";
import { concludeMediation, recordMediationMeeting } from "./mediation.service.ts";
import { MediationPageType, MediationPartyType, MediationType } from "./mediation.type.ts";
import { chooseMediator, objectToMediator } from "./mediator.service.ts";
import { startMediation } from "./start.service.ts";

/** Queries and mutations of mediations. */
@Resolver(() => MediationType)
export class MediationResolver {
  @Authorized()
  @Query(() => MediationType, {
    description: "One mediation, for its parties and its mediator (Mission V5).",
  })
  mediation(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<MediationType> {
    return visibleMediation(ctx, id);
  }

  @Authorized()
  @Query(() => MediationPageType, {
    description: "Mediations in which the caller is a party or mediates, the newest first.",
  })
  mediations(
    @Context() ctx: Ctx,
    @Args() request: MediationsArguments,
  ): Promise<MediationPageType> {
    return listMediations(ctx, request);
  }

  @Authorized()
  @Mutation(() => MediationType, {
    description: "Begins a mediation: a party asks for it, or a group's owner proposes it.",
  })
  startMediation(
    @Context() ctx: Ctx,
    @Arg("input") input: StartMediationInput,
  ): Promise<MediationType> {
    return startMediation(ctx, input);
  }

  @Authorized()
  @Mutation(() => MediationType, {
    description:
      "Chooses a mediator while there is none, or the one there is on leave; for the parties. Of two at once one stands.",
  })
  chooseMediator(
    @Context() ctx: Ctx,
    @Arg("mediationId", () => ID) mediationId: string,
    @Arg("mediatorId", () => ID, {
      description: "No party, and nobody who was objected to.",
    })
    mediatorId: string,
  ): Promise<MediationType> {
    return chooseMediator(ctx, mediationId, mediatorId);
  }

  @Authorized()
  @Mutation(() => MediationType, {
    description:
      "Objects to the mediator, without a reason; the mediator stands aside with it. Another one is chosen.",
  })
  objectToMediator(
    @Context() ctx: Ctx,
    @Arg("mediationId", () => ID) mediationId: string,
    @Arg("mediatorId", () => ID, { description: "Whom it is about: who was on screen." })
    mediatorId: string,
  ): Promise<MediationType> {
    return objectToMediator(ctx, mediationId, mediatorId);
  }

  @Authorized()
  @Mutation(() => MediationType, { description: "Notes a meeting; for the mediator." })
  recordMediationMeeting(
    @Context() ctx: Ctx,
    @Arg("input") input: MediationMeetingInput,
  ): Promise<MediationType> {
    return recordMediationMeeting(ctx, input);
  }

  @Authorized()
  @Mutation(() => MediationType, {
    description:
      "Puts the outcome into words, for the mediator; or ends it without agreement, for the parties, too.",
  })
  concludeMediation(
    @Context() ctx: Ctx,
    @Arg("input") input: ConcludeMediationInput,
  ): Promise<MediationType> {
    return concludeMediation(ctx, input);
  }

  @Authorized()
  @Mutation(() => MediationType, {
    description: "A party confirms the outcome, with a receipt, or disagrees.",
  })
  confirmMediation(
    @Context() ctx: Ctx,
    @Arg("input") input: ConfirmMediationInput,
  ): Promise<MediationType> {
    return confirmMediation(ctx, input);
  }

  @FieldResolver(() => [String], { description: "The names of its groups." })
  async groupNames(
    @Root() { groupId, otherGroupId }: MediationType,
    @Context() ctx: Ctx,
  ): Promise<string[]> {
    const groups = await Promise.all([groupId, otherGroupId].map((id) => groupById(ctx, id)));
    return groups.flatMap((group) => (group ? [group.name] : []));
  }

  @FieldResolver(() => [MediationPartyType])
  parties(@Root() { id }: MediationType, @Context() ctx: Ctx): Promise<MediationPartyType[]> {
    return partiesOf(ctx, id);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Null: the parties choose one.",
  })
  mediator(@Root() { mediatorId }: MediationType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, mediatorId);
  }

  @FieldResolver(() => [NoteType], { description: "What was said, in order." })
  notes(@Root() { id }: MediationType, @Context() ctx: Ctx): Promise<NoteType[]> {
    return notesOf(ctx, id);
  }

  @RefusalField("Why the caller may not choose a mediator; null if they may.")
  async chooseRefusal(@Root() found: MediationType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotChooseMediator(await factsOf(ctx, found));
  }

  @RefusalField("Why the caller may not object to the mediator, or stand aside; null if they may.")
  async objectRefusal(@Root() found: MediationType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotObject(await factsOf(ctx, found));
  }

  @RefusalField("Why the caller may not note a meeting or an outcome; null if they may.")
  async mediateRefusal(@Root() found: MediationType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotMediate(await factsOf(ctx, found));
  }

  @RefusalField("Why the caller may not end it without agreement; null if they may.")
  async endRefusal(@Root() found: MediationType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotEnd(await factsOf(ctx, found));
  }

  @RefusalField("Why the caller is not asked to confirm the outcome; null if they are.")
  async confirmRefusal(@Root() found: MediationType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotConfirm(await factsOf(ctx, found));
  }
}

/** What a party leads to. */
@Resolver(() => MediationPartyType)
export class MediationPartyFields {
  @FieldResolver(() => PersonType)
  person(@Root() { personId }: MediationPartyType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, personId);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is the caller." })
  me(@Root() { personId }: MediationPartyType, @Context() ctx: Ctx): boolean {
    return personId === ctx.actor.personId;
  }

  @FieldResolver(() => Boolean, { description: "Whether they confirmed the present wording." })
  async confirmed(@Root() party: MediationPartyType, @Context() ctx: Ctx): Promise<boolean> {
    const { revision, state } = await mediationById.existing(ctx, party.mediationId);
    const asked = state === "CONCLUDED" || state === "AGREED";
    return asked && Number(party.confirmedRevision ?? 0) === Number(revision);
  }

  @FieldResolver(() => ID, { nullable: true, description: "Of the caller's own confirmation." })
  receiptId(@Root() party: MediationPartyType, @Context() ctx: Ctx): string | null {
    return party.personId === ctx.actor.personId ? party.receiptId : null;
  }
}
