import { Leaves, type LeavesQuery, Me, People, StandIns, type StandInsQuery } from "@riqing/schema";
import { useEffect, useState } from "react";
import { useRead, useReadList } from "../../shell";

export type LeaveLine = LeavesQuery["leaves"]["nodes"][number];
export type Candidate = StandInsQuery["standIns"]["nodes"][number];

export const useLeaves = (mine: boolean, when = true) =>
  useReadList(Leaves, { mine }, ({ leaves }) => leaves, { when });

export const useMe = () => useRead(Me, {}, ({ me }) => me);

/** Those who answer for others: they may look at, and record, the leave of these. */
export const answersForOthers = (roles: readonly { role: string }[]): boolean =>
  roles.some(({ role }) => ["HEAD", "ORGANISATION_ADMIN", "OFFICE"].includes(role));

const typingMs = 300;

/** What was typed, once the typing stops. */
function useSearch(typed: string): string | null {
  const [search, setSearch] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setSearch(typed.trim()), typingMs);
    return () => clearTimeout(wait);
  }, [typed]);
  return search || null;
}

/** Everybody of the organisation. */
export function useColleagues(typed: string) {
  const search = useSearch(typed);
  return useReadList(People, { search, notInGroupId: null, first: 20 }, ({ people }) => people);
}

/** Whom to ask to stand in. */
export function useCandidates(
  days: { personId: string | null; fromOn: string; untilOn: string },
  typed: string,
) {
  const search = useSearch(typed);
  return useReadList(StandIns, { ...days, search, first: 20 }, ({ standIns }) => standIns);
}
