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
import { callerRoles, personById, PersonType } from "../../people/index.ts";
import { notesOf } from "../note/note.read.ts";
import { NoteType } from "../note/note.type.ts";
import {
  CloseIncidentInput,
  IncidentsArguments,
  RecordIncidentInput,
  UpdateIncidentInput,
} from "./incident.input.ts";
import {
  whyNotCloseIncident,
  whyNotSeeToldIncident,
  whyNotUpdateIncident,
} from "./incident.policy.ts";
import { factsOf, listIncidents, toldOf, visibleIncident } from "./incident.read.ts";
import { recordIncident } from "./incident.service.ts";
import { IncidentPageType, IncidentType, ToldDepartmentType } from "./incident.type.ts";
import { responsibleFor } from "./responsible.read.ts";
import { closeIncident, seeIncident, updateIncident } from "./work-on.service.ts";

/** Queries and mutations of safety incidents. */
@Resolver(() => IncidentType)
export class IncidentResolver {
  @Authorized()
  @Query(() => IncidentType, { description: "One safety incident (Mission V6)." })
  incident(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<IncidentType> {
    return visibleIncident(ctx, id);
  }

  @Authorized()
  @Query(() => IncidentPageType, {
    description: "The incidents that the caller may know of, the newest first.",
  })
  incidents(@Context() ctx: Ctx, @Args() request: IncidentsArguments): Promise<IncidentPageType> {
    return listIncidents(ctx, request);
  }

  @Authorized()
  @Mutation(() => IncidentType, {
    description:
      "Records a safety incident of a group: the risk, what was done, who sees to it, and which departments are told (Mission V6).",
  })
  recordIncident(
    @Context() ctx: Ctx,
    @Arg("input") input: RecordIncidentInput,
  ): Promise<IncidentType> {
    return recordIncident(ctx, input);
  }

  @Authorized()
  @Mutation(() => IncidentType, {
    description:
      "Adds what was done, gives it to somebody else, tells further departments or moves its day.",
  })
  updateIncident(
    @Context() ctx: Ctx,
    @Arg("input") input: UpdateIncidentInput,
  ): Promise<IncidentType> {
    return updateIncident(ctx, input);
  }

  @Authorized()
  @Mutation(() => IncidentType, {
    description: "Says that the caller's department knows of it; for heads of those told.",
  })
  seeIncident(
    @Context() ctx: Ctx,
    @Arg("incidentId", () => ID) incidentId: string,
  ): Promise<IncidentType> {
    return seeIncident(ctx, incidentId);
  }

  @Authorized()
  @Mutation(() => IncidentType, { description: "Closes an incident, with what was done." })
  closeIncident(
    @Context() ctx: Ctx,
    @Arg("input") input: CloseIncidentInput,
  ): Promise<IncidentType> {
    return closeIncident(ctx, input);
  }

  @FieldResolver(() => PersonType, { description: "Who sees to it." })
  person(@Root() { personId }: IncidentType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, personId);
  }

  @FieldResolver(() => PersonType)
  recordedBy(@Root() { recordedById }: IncidentType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, recordedById);
  }

  @FieldResolver(() => PersonType, { nullable: true })
  closedBy(@Root() { closedById }: IncidentType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, closedById);
  }

  @FieldResolver(() => Boolean, { description: "Open after the day by which it was to be closed." })
  overdue(@Root() { state, dueOn }: IncidentType, @Context() ctx: Ctx): boolean {
    return state === "OPEN" && dueOn < ctx.today;
  }

  @FieldResolver(() => [PersonType], {
    description: "To whom it has gone up because it was not closed in time; empty: to nobody.",
  })
  async wentUpTo(@Root() found: IncidentType, @Context() ctx: Ctx): Promise<PersonType[]> {
    if (Number(found.raised) === 0) return [];
    const personIds = await responsibleFor(ctx, ctx.actor.organisationId, found);
    return Promise.all(personIds.map((id) => personById.existing(ctx, id)));
  }

  @FieldResolver(() => [ToldDepartmentType])
  departments(@Root() { id }: IncidentType, @Context() ctx: Ctx): Promise<ToldDepartmentType[]> {
    return toldOf(ctx, id);
  }

  @FieldResolver(() => [NoteType], {
    description: "The risk, what was done, and with what it was closed, in order.",
  })
  notes(@Root() { id }: IncidentType, @Context() ctx: Ctx): Promise<NoteType[]> {
    return notesOf(ctx, id);
  }

  @RefusalField("Why the caller may not add to it; null if they may.")
  async updateRefusal(@Root() found: IncidentType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotUpdateIncident(await callerRoles(ctx), await factsOf(ctx, found));
  }

  @RefusalField("Why the caller may not close it; null if they may.")
  async closeRefusal(@Root() found: IncidentType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotCloseIncident(await callerRoles(ctx), await factsOf(ctx, found));
  }

  @RefusalField("Why the caller need not say that their department knows; null if they may.")
  async seeRefusal(@Root() found: IncidentType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSeeToldIncident(await callerRoles(ctx), await factsOf(ctx, found));
  }
}
