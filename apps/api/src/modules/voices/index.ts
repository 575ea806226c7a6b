/** Voices: reports, suggestions, lost accounts, mediation and safety incidents (Mission V1–V6). */
import type { Module } from "../../kernel/module.ts";
import {
  Report,
  ReportedPerson,
  ReportMessage,
  ReportNote,
  ReportRecusal,
} from "./report/report.entity.ts";
import { ReportSettings } from "./settings/settings.entity.ts";

export const module: Module = {
  name: "voices",
  entities: [Report, ReportedPerson, ReportMessage, ReportNote, ReportRecusal, ReportSettings],
  resolvers: [],
  extensions: [],
};
