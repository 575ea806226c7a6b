/** What the module consists of for reports by name: their rows, their handling and their settings. */
import type { Module } from "../../../kernel/module.ts";
import { fileAccess } from "../../files/index.ts";
import { receiptKinds } from "../../journal/index.ts";
import { confidentialKinds } from "../../reach/index.ts";
import { todoKinds } from "../../todo/index.ts";
import { mayReadNotes, mayReadReport } from "../file.access.ts";
import { HandlingResolver } from "../handling/handling.resolver.ts";
import { heldReports } from "../held-data.provider.ts";
import { ReportOfMessage } from "../message.fields.ts";
import { ReportSettings } from "../settings/settings.entity.ts";
import { ReportSettingsResolver } from "../settings/settings.resolver.ts";
import { reportEntries } from "../todo.entries.ts";
import {
  Report,
  ReportedPerson,
  ReportMessage,
  ReportNote,
  ReportRecusal,
} from "./report.entity.ts";
import {
  ReportFields,
  ReportMessageFields,
  ReportNoteFields,
  ReportPageFields,
} from "./report.fields.ts";
import { ReportResolver } from "./report.resolver.ts";

export const reportParts: Omit<Module, "name"> = {
  entities: [Report, ReportedPerson, ReportMessage, ReportNote, ReportRecusal, ReportSettings],
  resolvers: [
    ReportResolver,
    HandlingResolver,
    ReportFields,
    ReportMessageFields,
    ReportNoteFields,
    ReportPageFields,
    ReportSettingsResolver,
    ReportOfMessage,
  ],
  extensions: [
    ...confidentialKinds("REPORT", "REPORT_TO_HANDLE", "REPORT_SAID", "REPORT_DONE"),
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
