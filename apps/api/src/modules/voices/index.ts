/** Voices: reports, suggestions, lost accounts, mediation and safety incidents (Mission V1–V6). */
import type { Module } from "../../kernel/module.ts";
import { fileAccess } from "../files/index.ts";
import { receiptKinds } from "../journal/index.ts";
import { messageKinds } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { anonymousEntities, anonymousResolvers } from "./anonymous/parts.ts";
import { mayReadNotes, mayReadReport } from "./file.access.ts";
import { HandlingResolver } from "./handling/handling.resolver.ts";
import { heldReports } from "./held-data.provider.ts";
import { ReportOfMessage } from "./message.fields.ts";
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
import { reportEntries } from "./todo.entries.ts";

export { handOverDue } from "./anonymous/hand-over.service.ts";
export { addPictureByCode } from "./anonymous/picture.service.ts";
export { settleDays } from "./anonymous/settle-day.service.ts";
export { WITHOUT_NAME } from "./anonymous/without-name.ts";
export { attendReports } from "./handling/attend.service.ts";
export { closeReport } from "./handling/close.service.ts";
export { acceptReport, askReporter } from "./handling/handling.service.ts";
export { fileReport } from "./report/file.service.ts";
export { saveReportSettings } from "./settings/settings.service.ts";

export const module: Module = {
  name: "voices",
  entities: [
    Report,
    ReportedPerson,
    ReportMessage,
    ReportNote,
    ReportRecusal,
    ReportSettings,
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
  ],
};
