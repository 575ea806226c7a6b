import { useState } from "react";
import { open, openTab, PAGES, useWide } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Empty,
  Figure,
  Icon,
  Meta,
  ReadFace,
  Row,
  Screen,
  Stack,
  Title,
  View,
} from "../../ui";
import { BOARDS } from "../../words/boards";
import { TIMES } from "../../words/insights";
import { MATRIX } from "../../words/matrix";
import { boardEntry } from "./board-kinds";
import { BoardList } from "./board-list";
import { useGroupChoice } from "./group-choice";
import {
  type BoardSummary,
  keyOf,
  useBoardGroups,
  useBoards,
  useOwnFigures,
  useSeesBoards,
} from "./use-boards";
import { useOpenedBoard } from "./use-opened-board";
import { WorkRows } from "./work-rows";
import styles from "./boards-screen.module.css";

/** The list of boards with the choice of a group, as it stands alone or beside a board. */
function useBoardsList(ofGroup: string | undefined) {
  const [groupId, setGroupId] = useState(ofGroup ?? null);
  const boards = useBoards(groupId);
  const groups = useBoardGroups();
  const choice = useGroupChoice({
    groups: groups.value ?? [],
    chosen: groupId,
    onChoose: setGroupId,
  });
  // Of several groups the lines of work would be as many as there are groups.
  const only = groupId ?? (groups.value?.length === 1 ? groups.value[0]?.id : null) ?? null;
  return { boards, choice, only };
}

/** The way to people against all that is open. */
const MatrixEntry = ({ groupId }: BoardsScreenProps) => (
  <Card tight>
    <Row
      start={<Icon name="todo" />}
      onPress={() => open(PAGES.matrix, groupId ? { groupId } : undefined)}
    >
      <Body>{MATRIX.title}</Body>
      <Caption>{MATRIX.entryNote}</Caption>
    </Row>
  </Card>
);

/** The way to how long answers take: one's own figure for everybody, the rest for who answers for it. */
const TimesEntry = ({ own }: { own?: boolean }) => (
  <Card tight>
    <Row start={<Icon name="clock" />} onPress={() => open(PAGES.times)}>
      <Body>{TIMES.entry}</Body>
      <Caption>{own ? TIMES.ownEntryNote : TIMES.entryNote}</Caption>
    </Row>
  </Card>
);

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
  if (sees.value === true && wide) return <BesideList groupId={groupId} />;
  return (
    <Screen title={BOARDS.title} tab={groupId ? undefined : "boards"} of={sees}>
      {(mine) => (mine ? <ListAlone groupId={groupId} /> : <OwnFigures />)}
    </Screen>
  );
};

const ListAlone = ({ groupId }: BoardsScreenProps) => {
  const { boards, choice, only } = useBoardsList(groupId);
  return (
    <>
      {choice.line}
      <MatrixEntry groupId={groupId} />
      <TimesEntry />
      {only && <WorkRows groupId={only} />}
      <BoardList of={boards} onChoose={openBoard} />
      {choice.sheet}
    </>
  );
};

interface BesideListProps extends BoardsScreenProps {
  /** The board that was opened by its address. */
  opened?: Pick<BoardSummary, "kind" | "id">;
  /** That one was published a moment ago. */
  fresh?: boolean;
}

/** Picture 12: rail, list, board. */
export const BesideList = ({ groupId, opened, fresh }: BesideListProps) => {
  const [chosen, setChosen] = useState(opened);
  const { boards, choice, only } = useBoardsList(groupId);
  const openedBoard = useOpenedBoard(opened, boards.value);
  const shown = chosen ?? boards.value?.[0];
  const aside = (
    <Stack gap={1}>
      <View className={styles.title}>
        <Title>{BOARDS.notice.title}</Title>
      </View>
      {choice.line}
      <MatrixEntry groupId={groupId} />
      <TimesEntry />
      {only && <WorkRows groupId={only} />}
      <BoardList
        of={boards}
        chosen={shown && keyOf(shown)}
        onChoose={setChosen}
        opened={openedBoard}
      />
    </Stack>
  );
  const entry = shown && boardEntry(shown.kind);
  if (!entry) {
    return (
      <Screen title={BOARDS.title} tab="boards" aside={aside} over={choice.sheet}>
        <Empty>{BOARDS.choose}</Empty>
      </Screen>
    );
  }
  return (
    <entry.Board
      key={shown.id}
      id={shown.id}
      tab="boards"
      aside={aside}
      over={choice.sheet}
      fresh={fresh && shown.id === opened?.id}
    />
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
