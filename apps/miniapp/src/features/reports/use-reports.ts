import {
  AnswerReport,
  AskReporter,
  cleanText,
  CloseReport,
  EnterReceivedReport,
  ForwardReport,
  JoinReports,
  MakeCaseOfReport,
  MakeIncidentOfReport,
  MyReports,
  NoteReport,
  People,
  ReopenReport,
  Report,
  ReportForm,
  type ReportFormInput,
  ReportPictures,
  type ReportQuery,
  Reports,
  type ReportsQuery,
  ReportSettings,
  type ReportSettingsQuery,
  type ReportState,
  SaveReportSettings,
  StepAside,
  TriageReport,
} from "@riqing/schema";
import { useDebounced, useDeed, useRead, useReadList } from "../../shell";
import { REPORTS } from "../../words/reports";

/** A report as its page shows it. */
export type ReportText = ReportQuery["report"];
export type ReportLine = ReportsQuery["reports"]["nodes"][number];

export const useReport = (id: string) => useRead(Report, { id }, (data) => data.report);

/** Those that I handle, in one state. */
export const useReports = (state: ReportState) =>
  useReadList(Reports, { state }, ({ reports }) => reports);

/** How many wait for me, how many I have in hand, and whether I may enter what I was told. */
export const useReportHead = () => useRead(Reports, { first: 1 }, ({ reports }) => reports);

/** What came by code; read only where it is looked at, because it is large. */
export const useReportPictures = (id: string) =>
  useRead(ReportPictures, { id }, ({ report }) => report.pictures);

/** Colleagues by a part of their name. */
export const useColleagues = (typed: string) =>
  useReadList(
    People,
    { search: useDebounced(cleanText(typed)) || null, notInGroupId: null, first: 20 },
    ({ people }) => people,
  );

/** Who would receive such a report. */
export const useRoute = (input: ReportFormInput) =>
  useRead(ReportForm, { input }, ({ reportForm }) => reportForm);

export type ReportRules = ReportSettingsQuery["reportSettings"];
export const useReportRules = () =>
  useRead(ReportSettings, {}, ({ reportSettings }) => reportSettings);
export const useSaveRules = () => useDeed(SaveReportSettings, { said: REPORTS.rules.said });
export const useEnter = () => useDeed(EnterReceivedReport);

export const useMyReports = () => useReadList(MyReports, {}, ({ reports }) => reports);

export const useTriage = () =>
  useDeed(TriageReport, {
    said: ({ triageReport: { state } }) =>
      state === "CLOSED" ? REPORTS.closedSaid : REPORTS.accepted,
  });
/** It may be gone from my sight then. */
export const useMove = () => useDeed(TriageReport, { said: REPORTS.moved });
export const useForward = () => useDeed(ForwardReport, { said: REPORTS.moved });
export const useAsk = () => useDeed(AskReporter, { said: REPORTS.asked });
export const useNote = () => useDeed(NoteReport, { said: REPORTS.noted });
export const useJoin = () => useDeed(JoinReports, { said: REPORTS.alike.said });
export const useStepAside = () => useDeed(StepAside, { said: REPORTS.asideSaid });
export const useClose = () => useDeed(CloseReport, { said: REPORTS.closedSaid });
export const useMakeCase = () => useDeed(MakeCaseOfReport, { said: REPORTS.case.said });
export const useMakeIncident = () => useDeed(MakeIncidentOfReport, { said: REPORTS.incident.said });
export const useAnswer = () => useDeed(AnswerReport, { said: REPORTS.answered });
export const useReopen = () => useDeed(ReopenReport, { said: REPORTS.reopenSaid });
