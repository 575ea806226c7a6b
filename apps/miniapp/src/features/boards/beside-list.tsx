import type { BoardKind } from "@riqing/schema";
import { type ComponentType, useState } from "react";
import { open } from "../../shell";
import { Empty, FindBar, Screen, Stack, Title, View } from "../../ui";
import { BOARDS } from "../../words/boards";
import { FIND } from "../../words/find";
import { FiguresCard } from "../voice-figures";
import { boardEntry } from "./board-entries";
import type { BoardPlace } from "./board-frame";
import { BoardList } from "./board-list";
import { MatrixEntry, TimesEntry, useBoardsList } from "./boards-list";
import { NoticeBoardScreen } from "./notice-board-screen";
import { SignatureBoardScreen } from "./signature-board-screen";
import { type BoardSummary, keyOf } from "./use-boards";
import { useOpenedBoard } from "./use-opened-board";
import { WorkRows } from "./work-rows";
import styles from "./beside-list.module.css";

type Board = ComponentType<BoardPlace & { id: string }>;

/** Cases have no place beside the list: their page, in a package of its own, is opened. */
const boards: Record<Exclude<BoardKind, "CASE">, Board> = {
  NOTICE: ({ id, ...place }) => <NoticeBoardScreen noticeId={id} {...place} />,
  RULES: ({ id, ...place }) => <SignatureBoardScreen rulebookId={id} {...place} />,
};

const boardOf = (kind: string): Board | undefined =>
  (boards as Record<string, Board | undefined>)[kind];

interface BesideListProps {
  /** The group that is chosen at first. */
  groupId?: string;
  /** The board that was opened by its address. */
  opened?: Pick<BoardSummary, "kind" | "id">;
  /** That one was published a moment ago. */
  fresh?: boolean;
}

/** Picture 12: rail, list, board. */
export const BesideList = ({ groupId, opened, fresh }: BesideListProps) => {
  const [chosen, setChosen] = useState(opened);
  const { boards, choice, find, only, chosen: chosenGroup } = useBoardsList(groupId);
  const openedBoard = useOpenedBoard(opened, boards.value);
  const shown = chosen ?? boards.value?.find(({ kind }) => boardOf(kind));
  const choose = (board: BoardSummary) => {
    const link = boardOf(board.kind) ? undefined : boardEntry(board.kind)?.link(board.id);
    if (link) open(link.path, link.parameters);
    else setChosen(board);
  };
  const aside = (
    <Stack gap={1}>
      <View className={styles.title}>
        <Title>{BOARDS.notice.title}</Title>
      </View>
      {choice.line}
      <MatrixEntry groupId={groupId} />
      <TimesEntry groupId={groupId} />
      {only && <WorkRows groupId={only} />}
      <FindBar find={find} of={boards} hint={FIND.hints.boards} />
      <BoardList
        of={boards}
        find={find}
        chosen={shown && keyOf(shown)}
        onChoose={choose}
        opened={openedBoard}
      />
      <FiguresCard groupId={chosenGroup ?? ""} />
    </Stack>
  );
  const Board = shown && boardOf(shown.kind);
  if (!Board) {
    return (
      <Screen title={BOARDS.title} tab="boards" aside={aside} over={choice.sheet}>
        <Empty>{BOARDS.choose}</Empty>
      </Screen>
    );
  }
  return (
    <Board
      key={shown.id}
      id={shown.id}
      tab="boards"
      aside={aside}
      over={choice.sheet}
      fresh={fresh && shown.id === opened?.id}
    />
  );
};
