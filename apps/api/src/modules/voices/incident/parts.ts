/** What the module consists of for safety incidents. */
import type { Module } from "../../../kernel/module.ts";
import { messageKinds, subjectPages } from "../../reach/index.ts";
import { todoKinds } from "../../todo/index.ts";
import { heldIncidents } from "./held-data.provider.ts";
import { Incident, ToldDepartment } from "./incident.entity.ts";
import { IncidentResolver } from "./incident.resolver.ts";
import { incidentTaps } from "./tap.provider.ts";
import { incidentEntries } from "./todo.entries.ts";

export const incidentParts: Omit<Module, "name"> = {
  entities: [Incident, ToldDepartment],
  resolvers: [IncidentResolver],
  extensions: [
    ...heldIncidents,
    incidentTaps,

    ...messageKinds(
      "INCIDENT",
      "INCIDENT_RECORDED",
      "INCIDENT_TOLD",
      "INCIDENT_RAISED",
      "INCIDENT_CLOSED",
    ),
    subjectPages.provide(
      "INCIDENT",
      ({ subjectId }) => `pages/voices/incident/index?id=${subjectId}`,
    ),
    todoKinds.provide("INCIDENT", { entries: incidentEntries }),
  ],
};
