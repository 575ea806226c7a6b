import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { businessDay, id, identity, instant } from "../../../kernel/column.ts";
import { rising } from "../rise/rise.columns.ts";
import type { IncidentState } from "./incident.state.ts";

const IncidentSchema = defineEntity({
  name: "Incident",
  tableName: "incident",
  uniques: [
    { properties: ["organisationId", "number"] },
    { properties: ["organisationId", "recordedById", "tapId"] },
  ],
  indexes: [
    { properties: ["organisationId", "groupId", "id"] },
    { properties: ["organisationId", "personId", "state", "id"] },
    { properties: ["organisationId", "state", "raised"] },
    { properties: ["organisationId", "riseOn"] },
  ],
  properties: {
    ...identity,
    ...rising,
    number: p.string().length(12),
    groupId: id(),
    title: p.string().length(LIMITS.voiceTitle),
    /** Who sees to it. */
    personId: id(),
    recordedById: id(),
    recordedAt: instant(),
    /** By which day it is to be closed. */
    dueOn: businessDay(),
    state: p.string().length(20).$type<IncidentState>(),
    closedById: id().nullable(),
    closedAt: instant().nullable(),
    tapId: id().nullable(),
  },
});

/**
 * A safety incident of a group (Mission V6): the risk, what was done, who sees to it, which departments were told.
 * What is said of it stands in its notes.
 *
 *     OPEN ── closed, with what was done ──▶ CLOSED
 *
 * One that is not closed by its day goes up.
 */
export class Incident extends IncidentSchema.class {}

IncidentSchema.setClass(Incident);

const ToldDepartmentSchema = defineEntity({
  name: "ToldDepartment",
  tableName: "incident_department",
  uniques: [{ properties: ["organisationId", "incidentId", "departmentId"] }],
  indexes: [{ properties: ["organisationId", "seenAt", "departmentId"] }],
  properties: {
    ...identity,
    incidentId: id(),
    departmentId: id(),
    toldAt: instant(),
    seenById: id().nullable(),
    seenAt: instant().nullable(),
  },
});

/** A department that was told of an incident, and who of it has said that they know. */
export class ToldDepartment extends ToldDepartmentSchema.class {}

ToldDepartmentSchema.setClass(ToldDepartment);
