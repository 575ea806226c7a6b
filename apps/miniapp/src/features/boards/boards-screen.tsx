import { open, openTab, useWide } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Empty,
  Figure,
  FindBar,
  Meta,
  ReadFace,
  Screen,
} from "../../ui";
import { BOARDS } from "../../words/boards";
import { FIND } from "../../words/find";
import { RefusedGroup } from "../groups";
import { FiguresCard } from "../voice-figures";
import { BesideList } from "./beside-list";
import { boardEntry } from "./board-entries";
import { BoardList } from "./board-list";
import { MatrixEntry, TimesEntry, useBoardsList } from "./boards-list";
import { type BoardSummary, useAllBoardGroups, useOwnFigures, useSeesBoards } from "./use-boards";
import { WorkRows } from "./work-rows";

function openBoard({ kind, id }: BoardSummary): void {
  const link = boardEntry(kind)?.link(id);
  if (link) open(link.path, link.parameters);
}

interface BoardsScreenProps {
  /** Opened from a group: with this one chosen, and a way back to it. */
  groupId?: string;
}

/** 看板: one line a board; on a wide screen the chosen one stands beside the list. */
export const BoardsScreen = ({ groupId }: BoardsScreenProps) => {
  const sees = useSeesBoards();
  const wide = useWide();
  const groups = useAllBoardGroups(groupId !== undefined);
  if (groupId !== undefined && groups.value?.every(({ id }) => id !== groupId)) {
    return (
      <RefusedGroup
        id={groupId}
        title={BOARDS.title}
        because={BOARDS.whoMay}
        instead={{ words: BOARDS.toBoards, go: () => openTab("boards") }}
      />
    );
  }
  if (WIDE_SCREENS && sees.value === true && wide) return <BesideList groupId={groupId} />;
  return (
    <Screen title={BOARDS.title} tab={groupId ? undefined : "boards"} of={sees}>
      {(mine) => (mine ? <ListAlone groupId={groupId} /> : <OwnFigures />)}
    </Screen>
  );
};

const ListAlone = ({ groupId }: BoardsScreenProps) => {
  const { boards, choice, find, only, chosen } = useBoardsList(groupId);
  return (
    <>
      {choice.line}
      <MatrixEntry groupId={groupId} />
      <TimesEntry groupId={groupId} />
      {WIDE_SCREENS && only && <WorkRows groupId={only} />}
      <FindBar find={find} of={boards} hint={FIND.hints.boards} />
      <BoardList of={boards} find={find} onChoose={openBoard} />
      <FiguresCard groupId={chosen ?? ""} />
      {choice.sheet}
    </>
  );
};

/** For who sees no names: that it is so, and their own figures. */
const OwnFigures = () => {
  const figures = useOwnFigures();
  return (
    <ReadFace of={figures}>
      {({ total, acknowledgedToday, signedToday }) => (
        <>
          <Card>
            <Figure num>{BOARDS.figure(total)}</Figure>
            <Body>{BOARDS.mineLeft(total)}</Body>
            <Meta num>{BOARDS.mine(acknowledgedToday, signedToday)}</Meta>
          </Card>
          <TimesEntry own />
          <Empty action={<Button onPress={() => openTab("todo")}>{BOARDS.toTodo(total)}</Button>}>
            {BOARDS.noNames}
            <Caption centre>{BOARDS.noNamesFollows}</Caption>
          </Empty>
        </>
      )}
    </ReadFace>
  );
};
