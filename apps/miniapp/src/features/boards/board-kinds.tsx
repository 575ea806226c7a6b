import type { BoardKind } from "@riqing/schema";
import type { ComponentType } from "react";
import { PAGES } from "../../shell";
import { BOARDS } from "../../words/boards";
import type { Link } from "../kinds";
import type { BoardPlace } from "./board-frame";
import { NoticeBoardScreen } from "./notice-board-screen";
import { SignatureBoardScreen } from "./signature-board-screen";

interface BoardEntry {
  words: string;
  link: (id: string) => Link;
  Board: ComponentType<BoardPlace & { id: string }>;
}

/** Every kind of board. */
const kinds: Record<BoardKind, BoardEntry> = {
  NOTICE: {
    words: BOARDS.notice.kind,
    link: (noticeId) => ({ path: PAGES.noticeBoard, parameters: { noticeId } }),
    Board: ({ id, ...place }) => <NoticeBoardScreen noticeId={id} {...place} />,
  },
  RULES: {
    words: BOARDS.rules.kind,
    link: (rulebookId) => ({ path: PAGES.signatures, parameters: { rulebookId } }),
    Board: ({ id, ...place }) => <SignatureBoardScreen rulebookId={id} {...place} />,
  },
};

/** The server may know a kind that this app does not. */
export const boardEntry = (kind: string): BoardEntry | undefined =>
  (kinds as Record<string, BoardEntry | undefined>)[kind];
