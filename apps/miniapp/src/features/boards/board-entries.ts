import type { BoardKind } from "@riqing/schema";
import { PAGES } from "../../shell";
import { BOARDS } from "../../words/boards";
import { WAYS } from "../../words/ways";
import type { Link } from "../kinds";

interface BoardEntry {
  words: string;
  link: (id: string) => Link;
}

/** Every kind of board. */
const kinds: Record<BoardKind, BoardEntry> = {
  NOTICE: {
    words: BOARDS.notice.kind,
    link: (noticeId) => ({ path: PAGES.noticeBoard, parameters: { noticeId } }),
  },
  CASE: {
    words: WAYS.discipline.board,
    link: (groupId) => ({ path: PAGES.caseBoard, parameters: { groupId } }),
  },
  RULES: {
    words: BOARDS.rules.kind,
    link: (rulebookId) => ({ path: PAGES.signatures, parameters: { rulebookId } }),
  },
};

/** The server may know a kind that this app does not. */
export const boardEntry = (kind: string): BoardEntry | undefined =>
  (kinds as Record<string, BoardEntry | undefined>)[kind];
