import {
  cleanText,
  Leaves,
  type LeavesQuery,
  Me,
  People,
  StandIns,
  type StandInsQuery,
} from "@riqing/schema";
import { useDebounced, useRead, useReadList } from "../../shell";

export type LeaveLine = LeavesQuery["leaves"]["nodes"][number];
export type Candidate = StandInsQuery["standIns"]["nodes"][number];

export const useLeaves = (mine: boolean, when = true) =>
  useReadList(Leaves, { mine }, ({ leaves }) => leaves, { when });

export const useMe = () => useRead(Me, {}, ({ me }) => me);

/** Those who answer for others: they may look at, and record, the leave of these. */
export const answersForOthers = (roles: readonly { role: string }[]): boolean =>
  roles.some(({ role }) => ["HEAD", "ORGANISATION_ADMIN", "OFFICE"].includes(role));

/** Everybody of the organisation. */
export function useColleagues(typed: string) {
  const search = useDebounced(cleanText(typed)) || null;
  return useReadList(People, { search, notInGroupId: null, first: 20 }, ({ people }) => people);
}

/** Whom to ask to stand in. */
export function useCandidates(
  days: { personId: string | null; fromOn: string; untilOn: string },
  typed: string,
) {
  const search = useDebounced(cleanText(typed)) || null;
  return useReadList(StandIns, { ...days, search, first: 20 }, ({ standIns }) => standIns);
}
