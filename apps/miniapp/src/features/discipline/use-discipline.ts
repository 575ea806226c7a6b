import {
  AcknowledgeMeasure,
  AddEvidence,
  AskToCorrect,
  Case,
  type CaseQuery,
  Cases,
  type CasesQuery,
  DecideAppeal,
  DecideMeasure,
  DismissCase,
  Ladder,
  LiftMeasure,
  LodgeAppeal,
  MarkCarriedOut,
  MyRecord,
  type MyRecordQuery,
  OpenCase,
  Precedents,
  RecordMeasureTold,
  RecordViolation,
  StateMySide,
  ViolationKinds,
  WithdrawAppeal,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { DISCIPLINE } from "../../words/discipline";
import { EVIDENCE } from "../../words/evidence";

/** A case as its page shows it. */
export type CaseText = CaseQuery["case"];
export type CaseLine = CasesQuery["cases"]["nodes"][number];
export type MyRecordText = MyRecordQuery["myRecord"];
export type MeasureText = NonNullable<CaseText["measure"]>;

const { said } = DISCIPLINE;

export const useCase = (id: string) => useRead(Case, { id }, (data) => data.case);

/** What I handle; only what is open, or all. */
export const useCases = (open: boolean) => useReadList(Cases, { open }, ({ cases }) => cases);

/** Those of a group that nobody has decided. */
export const useOpenCasesIn = (groupId: string) =>
  useReadList(Cases, { groupId, open: true }, ({ cases }) => cases);

export const useMyRecord = () => useRead(MyRecord, {}, (data) => data.myRecord);

export const useKinds = (groupId: string) =>
  useRead(ViolationKinds, { groupId }, (data) => data.violationKinds, { when: groupId !== "" });

/** What the ladder proposes, once it is known for whom and what. */
export const useLadder = (groupId: string, personId: string, kindKey: string) =>
  useRead(Ladder, { groupId, personId, kindKey }, (data) => data, {
    when: personId !== "" && kindKey !== "",
  });

/** How similar cases were decided. */
export const usePrecedents = (caseId: string, when: boolean) =>
  useRead(Precedents, { caseId }, (data) => data.precedents, { when });

export const useRecord = () => useDeed(RecordViolation, { said: said.recorded });

/** That it is on my screen: then I have been told. Says nothing. */
export const useOpenCase = () => useDeed(OpenCase, {});

export const useAddEvidence = () => useDeed(AddEvidence, { said: EVIDENCE.add.said });

export const useStateMySide = () => useDeed(StateMySide, { said: said.side });

export const useAskToCorrect = () => useDeed(AskToCorrect, { said: said.asked });

export const useDismiss = () => useDeed(DismissCase, { said: said.dismissed });

export const useDecide = () =>
  useDeed(DecideMeasure, {
    said: ({ decideMeasure: { measure } }) =>
      measure?.state === "PROPOSED" ? said.proposed : said.decided,
  });

export const useTold = () => useDeed(RecordMeasureTold, { said: said.told });

export const useAcknowledgeMeasure = () => useDeed(AcknowledgeMeasure, { said: said.acknowledged });

export const useCarryOut = () => useDeed(MarkCarriedOut, { said: said.carriedOut });

export const useLift = () => useDeed(LiftMeasure, { said: said.lifted });

export const useLodge = () => useDeed(LodgeAppeal, { said: said.lodged });

export const useWithdraw = () => useDeed(WithdrawAppeal, { said: said.withdrawn });

export const useDecideAppeal = () => useDeed(DecideAppeal, { said: said.judged });
