import {
  CloseDay,
  CloseOut,
  type CloseOutLineCardFragment,
  CloseOutLines,
  CloseOutMonth,
  type CloseOutMonthQuery,
  type CloseOutOutcome,
  type CloseOutRecordFragment,
  CloseOuts,
  CorrectCloseOut,
  DayGroup,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import type { Find } from "../../ui";
import { DAYS, RECORD } from "../../words/day-record";

export type DayRecord = CloseOutRecordFragment;
export type RecordLine = CloseOutLineCardFragment;
export type CalendarDay = CloseOutMonthQuery["closeOutMonth"][number];

/** Of a day that there is; the address may say anything. */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !isNaN(Date.parse(day));

export const useRecord = (groupId: string, day: string) =>
  useRead(CloseOut, { groupId, day }, ({ closeOut }) => closeOut, {
    named: { id: isDay(day) ? groupId : undefined },
  });

/** The lines of a record by pages: of one outcome, or all. */
export const useLines = (
  groupId: string,
  day: string,
  outcome: CloseOutOutcome | null,
  when: boolean,
) =>
  useReadList(
    CloseOutLines,
    { groupId, day, outcome, first: 20 },
    ({ closeOut }) => closeOut.lines,
    { when },
  );

/** The days of a month with the records of those that are closed. */
export const useDays = (groupId: string, month: string) =>
  useRead(CloseOutMonth, { groupId, month }, ({ closeOutMonth }) => closeOutMonth);

/** The records of a group, the newest first; of those that are looked for. */
export const useRecords = (groupId: string, { search, chosen }: Find<CloseOutOutcome>) =>
  useReadList(
    CloseOuts,
    { groupId, search, outcome: chosen, first: 10 },
    ({ closeOuts }) => closeOuts,
  );

/** When the group closes its days, and whether the caller answers for it. */
export const useDayGroup = (groupId: string) =>
  useRead(DayGroup, { id: groupId }, ({ group }) => group);

export const useCorrect = () => useDeed(CorrectCloseOut, { said: RECORD.corrected });

export const useCloseNow = () => useDeed(CloseDay, { said: DAYS.closed });
