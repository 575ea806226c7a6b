import { Boards, Me, MyGroups, MyTodo, type BoardsQuery } from "@riqing/schema";
import { useRead, useReadList } from "../../shell";
import { useGroupsThat } from "../groups";
import { useShown } from "./use-shown";

export type BoardSummary = BoardsQuery["boards"]["nodes"][number];

/** A board's address in the list: both kinds bear ids of their own. */
export const keyOf = ({ kind, id }: Pick<BoardSummary, "kind" | "id">): string => `${kind}:${id}`;

/** The boards whose names the caller may see, of all groups or of one. */
export const useBoards = (groupId: string | null, search: string | null = null, when = true) =>
  useReadList(Boards, { groupId, search, first: 20 }, ({ boards }) => boards, { when });

/** Whether the caller has boards at all. */
export const useSeesBoards = () => useRead(Me, {}, ({ me }) => me.seesBoards);

/** The groups whose boards the caller may see. */
export const useBoardGroups = (when = true) =>
  useRead(
    MyGroups,
    { first: 50 },
    ({ myGroups }) => myGroups.nodes.filter(({ seeBoardRefusal }) => seeBoardRefusal === null),
    { when },
  );

/** All of them, however many pages they fill: whoever is not found there is refused. */
export const useAllBoardGroups = (when: boolean) =>
  useGroupsThat(({ seeBoardRefusal }) => seeBoardRefusal === null, when);

/** What the caller has done today, and still owes. */
export const useOwnFigures = (when = true) => useRead(MyTodo, {}, ({ myTodo }) => myTodo, { when });

/** A board that somebody watches: seconds between two looks, none while another page is in front. */
export const useWatching = (): { everySeconds?: number } => (useShown() ? { everySeconds: 2 } : {});
