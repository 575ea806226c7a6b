import {
  AddCaseNote,
  AddToAppeal,
  Appeals,
  type AppealsQuery,
  DisciplineFigures,
  type DisciplineFiguresQuery,
  ExportCase,
  GiveBackAppeal,
  OpenCases,
  Recuse,
  TakeAppeal,
} from "@riqing/schema";
import { type Outcome, saveBytes, toast, useDeed, useRead, useReadList } from "../../shell";
import { APPEALS } from "../../words/appeals";
import { CASE_BOARD } from "../../words/case-board";
import type { CaseText } from "./use-discipline";

export type QueuedAppeal = AppealsQuery["appeals"][number];
export type AppealText = NonNullable<CaseText["appeal"]>;
export type FiguresText = DisciplineFiguresQuery["disciplineFigures"];

/** The appeals that I may decide now, the oldest first. */
export const useAppeals = () => useRead(Appeals, {}, (data) => data.appeals);

/** Cases in which something is still to be done. */
export const useOpenCases = (groupId: string | null) =>
  useReadList(OpenCases, { groupId }, ({ openCases }) => openCases);

export const useFigures = () => useRead(DisciplineFigures, {}, (data) => data.disciplineFigures);

export const useTake = () => useDeed(TakeAppeal, { said: APPEALS.review.taken });

export const useGiveBack = () => useDeed(GiveBackAppeal, { said: APPEALS.review.givenBack });

export const useRecuse = () => useDeed(Recuse, { said: APPEALS.review.recused });

export const useAdd = () => useDeed(AddToAppeal, { said: APPEALS.add.said });

export const useNote = () => useDeed(AddCaseNote, { said: APPEALS.note.said });

/** The case file on the person's own device. */
export function useCaseFile(then: () => void) {
  const deed = useDeed(ExportCase);
  async function save(outcome: Outcome<{ exportCase: Parameters<typeof saved>[0] }>) {
    if (outcome.state !== "DONE") return;
    const done = await saved(outcome.data.exportCase);
    toast(done ? CASE_BOARD.file.saved : CASE_BOARD.file.failed);
    if (done) then();
  }
  return { deed, save: (outcome: Parameters<typeof save>[0]) => void save(outcome) };
}

const saved = async (file: { fileName: string; base64: string; mediaType: string }) =>
  (await saveBytes(file.fileName, file.base64, file.mediaType)) !== "FAILED";
