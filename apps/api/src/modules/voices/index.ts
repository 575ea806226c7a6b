/** Voices: reports, suggestions, lost accounts, mediation and safety incidents (Mission V1–V6). */
import type { Module } from "../../kernel/module.ts";
import { fileAccess } from "../files/index.ts";
import { messageKinds, subjectPages } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { DaysResolver } from "./days/days.resolver.ts";
import { VoiceDays } from "./days/voice-days.entity.ts";
import { Incident, ToldDepartment } from "./incident/incident.entity.ts";
import { IncidentResolver } from "./incident/incident.resolver.ts";
import { incidentEntries } from "./incident/todo.entries.ts";
import { VoiceOfMessage } from "./message.fields.ts";
import { mayReadNote } from "./note/file.access.ts";
import { VoiceNote } from "./note/note.entity.ts";
import { NoteFields } from "./note/note.resolver.ts";

export { recordIncident, seeIncident } from "./incident/incident.service.ts";
export { raiseOverdueVoices } from "./rise/rise.service.ts";

export const module: Module = {
  name: "voices",
  entities: [Incident, ToldDepartment, VoiceNote, VoiceDays],
  resolvers: [IncidentResolver, NoteFields, DaysResolver, VoiceOfMessage],
  extensions: [
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
    fileAccess.provide("VOICE", { mayRead: mayReadNote }),
  ],
};
