import {
  AnswerReport,
  AskReporter,
  CloseReport,
  ForwardReport,
  JoinReports,
  MakeCaseOfReport,
  MyReports,
  NoteReport,
  ReopenReport,
  Report,
  type ReportQuery,
  Reports,
  type ReportsQuery,
  type ReportState,
  StepAside,
  TriageReport,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { REPORTS } from "../../words/reports";

/** A report as its page shows it. */
export type ReportText = ReportQuery["report"];
export type ReportLine = ReportsQuery["reports"]["nodes"][number];

export const useReport = (id: string) => useRead(Report, { id }, (data) => data.report);

/** Those that I handle, in one state. */
export const useReports = (state: ReportState) =>
  useReadList(Reports, { state }, ({ reports }) => reports);

/** How many wait for me, and how many I have in hand. */
export const useReportCounts = () =>
  useRead(Reports, { first: 1 }, ({ reports }) => reports.counts);

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
export const useAnswer = () => useDeed(AnswerReport, { said: REPORTS.answered });
export const useReopen = () => useDeed(ReopenReport, { said: REPORTS.reopenSaid });
