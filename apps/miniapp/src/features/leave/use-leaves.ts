import { Leaves, type LeavesQuery, Me, StandIns, type StandInsQuery } from "@riqing/schema";
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

/** Whom to ask to stand in, once the typing stops. */
export function useCandidates(
  { personId, fromOn, untilOn }: { personId: string | null; fromOn: string; untilOn: string },
  typed: string,
  when: boolean,
) {
  const [search, setSearch] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setSearch(typed.trim()), typingMs);
    return () => clearTimeout(wait);
  }, [typed]);
  const variables = { personId, fromOn, untilOn, search: search || null, first: 20 };
  return useReadList(StandIns, variables, ({ standIns }) => standIns, { when });
}
