/** Voices: reports, suggestions, lost accounts, mediation and safety incidents (Mission V1–V6). */
import type { Module } from "../../kernel/module.ts";
import { fileAccess } from "../files/index.ts";
import { receiptKinds } from "../journal/index.ts";
import { messageKinds, subjectPages } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { anonymousEntities, anonymousResolvers } from "./anonymous/parts.ts";
import { DaysResolver } from "./days/days.resolver.ts";
import { VoiceDays } from "./days/voice-days.entity.ts";
import { VoiceFiguresResolver } from "./figures/figures.resolver.ts";
import { mayReadNotes, mayReadReport } from "./file.access.ts";
import { HandlingResolver } from "./handling/handling.resolver.ts";
import { heldReports } from "./held-data.provider.ts";
import { Incident, ToldDepartment } from "./incident/incident.entity.ts";
import { IncidentResolver } from "./incident/incident.resolver.ts";
import { incidentEntries } from "./incident/todo.entries.ts";
import { lostAccountExtensions } from "./lost-account/extensions.ts";
import { LossCheck, LossCode, LostAccount, TapReview } from "./lost-account/lost-account.entity.ts";
import { LossCheckFields, LostAccountResolver } from "./lost-account/lost-account.resolver.ts";
import { LostAccountOfMessage } from "./lost-account/message.fields.ts";
import { DisownedDeedFields, TapReviewResolver } from "./lost-account/tap-review.resolver.ts";
import { Mediation, MediationParty, MediatorObjection } from "./mediation/mediation.entity.ts";
import { MediationPartyFields, MediationResolver } from "./mediation/mediation.resolver.ts";
import { mediationEntries } from "./mediation/todo.entries.ts";
import { ReportOfMessage, VoiceOfMessage } from "./message.fields.ts";
import { mayReadNote } from "./note/file.access.ts";
import { VoiceNote } from "./note/note.entity.ts";
import { NoteFields } from "./note/note.resolver.ts";
import {
  Report,
  ReportedPerson,
  ReportMessage,
  ReportNote,
  ReportRecusal,
} from "./report/report.entity.ts";
import {
  ReportFields,
  ReportMessageFields,
  ReportNoteFields,
  ReportPageFields,
} from "./report/report.fields.ts";
import { ReportResolver } from "./report/report.resolver.ts";
import { ReportSettings } from "./settings/settings.entity.ts";
import { ReportSettingsResolver } from "./settings/settings.resolver.ts";
import { Suggestion } from "./suggestion/suggestion.entity.ts";
import { SuggestionResolver } from "./suggestion/suggestion.resolver.ts";
import { suggestionEntries } from "./suggestion/todo.entries.ts";
import { reportEntries } from "./todo.entries.ts";

export { handOverDue } from "./anonymous/hand-over.service.ts";
export { addPictureByCode } from "./anonymous/picture.service.ts";
export { settleDays } from "./anonymous/settle-day.service.ts";
export { WITHOUT_NAME } from "./anonymous/without-name.ts";
export { attendReports } from "./handling/attend.service.ts";
export { closeReport } from "./handling/close.service.ts";
export { acceptReport, askReporter } from "./handling/handling.service.ts";
export { fileReport } from "./report/file.service.ts";
export { deleteOldReports } from "./report/retention.service.ts";
export { saveReportSettings } from "./settings/settings.service.ts";
export { recordIncident, seeIncident } from "./incident/incident.service.ts";
export {
  chooseMediator,
  concludeMediation,
  confirmMediation,
  recordMediationMeeting,
} from "./mediation/mediation.service.ts";
export { startMediation } from "./mediation/start.service.ts";
export {
  answerSuggestion,
  consentToPublish,
  fileSuggestion,
} from "./suggestion/suggestion.service.ts";
export { recoverAccount } from "./lost-account/recover.service.ts";
export { reportLostAccount } from "./lost-account/report.service.ts";
export { raiseLostAccounts } from "./lost-account/raise.service.ts";
export { raiseOverdueVoices } from "./rise/rise.service.ts";

export const module: Module = {
  name: "voices",
  entities: [
    Report,
    ReportedPerson,
    ReportMessage,
    ReportNote,
    ReportRecusal,
    ReportSettings,
    Incident,
    ToldDepartment,
    Suggestion,
    Mediation,
    MediationParty,
    MediatorObjection,
    VoiceNote,
    VoiceDays,
    LostAccount,
    LossCheck,
    LossCode,
    TapReview,
    ...anonymousEntities,
  ],
  resolvers: [
    ReportResolver,
    HandlingResolver,
    ReportFields,
    ReportMessageFields,
    ReportNoteFields,
    ReportPageFields,
    ReportSettingsResolver,
    ReportOfMessage,
    IncidentResolver,
    SuggestionResolver,
    MediationResolver,
    MediationPartyFields,
    NoteFields,
    DaysResolver,
    VoiceFiguresResolver,
    VoiceOfMessage,
    LostAccountResolver,
    LossCheckFields,
    LostAccountOfMessage,
    TapReviewResolver,
    DisownedDeedFields,
    ...anonymousResolvers,
  ],
  extensions: [
    ...messageKinds("REPORT", "REPORT_TO_HANDLE", "REPORT_SAID", "REPORT_DONE"),
    todoKinds.provide("REPORT", {
      description: "A report to handle, or a question in one's own.",
      entries: reportEntries,
    }),
    receiptKinds.provide("REPORT_FILED", {
      description: "That the caller has reported something.",
    }),
    heldReports,
    fileAccess.provide("REPORT", { mayRead: mayReadReport }),
    fileAccess.provide("REPORT_NOTE", { mayRead: mayReadNotes }),
    ...lostAccountExtensions,
    ...messageKinds(
      "INCIDENT",
      "INCIDENT_RECORDED",
      "INCIDENT_TOLD",
      "INCIDENT_RAISED",
      "INCIDENT_CLOSED",
    ),
    ...messageKinds("SUGGESTION", "SUGGESTION_FILED", "SUGGESTION_RAISED", "SUGGESTION_ANSWERED"),
    ...messageKinds("MEDIATION", "MEDIATION_MOVED"),
    subjectPages.provide(
      "INCIDENT",
      ({ subjectId }) => `pages/voices/incident/index?id=${subjectId}`,
    ),
    subjectPages.provide(
      "SUGGESTION",
      ({ subjectId }) => `pages/voices/suggestion/index?id=${subjectId}`,
    ),
    subjectPages.provide(
      "MEDIATION",
      ({ subjectId }) => `pages/voices/mediation/index?id=${subjectId}`,
    ),
    todoKinds.provide("INCIDENT", { entries: incidentEntries }),
    todoKinds.provide("SUGGESTION", { entries: suggestionEntries }),
    todoKinds.provide("MEDIATION", { entries: mediationEntries }),
    receiptKinds.provide("MEDIATION_CONFIRMED", {
      description: "That the caller has confirmed the outcome of a mediation.",
    }),
    fileAccess.provide("VOICE", { mayRead: mayReadNote }),
  ],
};
