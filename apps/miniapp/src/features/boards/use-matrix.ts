import { DebtsOf, NudgeUnconfirmed, Obligations, type ObligationsQuery } from "@riqing/schema";
import { request, useDeed, useRead, useReadList } from "../../shell";
import { MATRIX } from "../../words/matrix";
import { chatName, type Column, columnKey, joined } from "./matrix";

/** Who owes what; each page is a node of its own, for all bear the columns. */
export const useMatrix = (
  groupId: string,
  indebtedOnly: boolean,
  search: string | null,
  when: boolean,
) =>
  useReadList(
    Obligations,
    { groupId, indebtedOnly, search, first: 30 },
    ({ obligations }) => ({ ...obligations, nodes: [obligations] }),
    { when, keeps: true },
  );

/** All that one person owes. */
export const useDebtsOf = (groupId: string, personId: string) =>
  useRead(DebtsOf, { groupId, personId }, ({ debtsOf }) => debtsOf);

/** Reminds those of a column whom a message reaches. */
export const useNudgeColumn = () =>
  useDeed(NudgeUnconfirmed, {
    said: ({ nudgeUnconfirmed: { nudged, tooSoon } }) =>
      tooSoon > 0 ? MATRIX.nudgedExcept(nudged, tooSoon) : MATRIX.nudged(nudged),
  });

/** The names of those whom no message reaches, all of them, however many pages they fill. */
export async function unreachableNames(groupId: string, column: Column): Promise<string[]> {
  const pages: ObligationsQuery["obligations"][] = [];
  let after: string | null = null;
  do {
    const asked: { groupId: string; indebtedOnly: boolean; first: number; after: string | null } = {
      groupId,
      indebtedOnly: true,
      first: 50,
      after,
    };
    const { obligations } = await request(Obligations, asked);
    pages.push(obligations);
    after = obligations.hasMore ? (obligations.endCursor ?? null) : null;
  } while (after !== null);
  const rows = joined(pages)?.rows ?? [];
  return rows.filter(({ states }) => states.get(columnKey(column)) === "UNREACHABLE").map(chatName);
}
