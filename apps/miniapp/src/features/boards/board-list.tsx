import { clock, type ReadList } from "../../shell";
import {
  Bar,
  classes,
  Empty,
  emptyOr,
  type Find,
  Flow,
  ListEnd,
  MoreRow,
  percent,
  Press,
  ReadFace,
  Spoken,
  Stack,
  Tag,
  Text,
  View,
  Caption,
} from "../../ui";
import { BOARDS } from "../../words/boards";
import { dayWords, fullTime } from "../../words/times";
import { boardEntry } from "./board-entries";
import { type BoardSummary, keyOf } from "./use-boards";
import styles from "./board-list.module.css";

interface BoardListProps {
  of: ReadList<BoardSummary>;
  find: Find;
  /** The one beside the list, on a wide screen. */
  chosen?: string | null;
  onChoose: (board: BoardSummary) => void;
}

/** The boards, one line each: what is asked, until when, and how many have answered. */
export const BoardList = ({ of, find, chosen, onChoose }: BoardListProps) => (
  <ReadFace
    of={of}
    empty={emptyOr(
      find,
      <Empty>
        {BOARDS.none}
        <Caption centre>{BOARDS.noneFollows}</Caption>
      </Empty>,
    )}
  >
    {(boards) => (
      <Stack gap={3}>
        <View className={styles.list}>
          {boards.map((board) => (
            <BoardItem
              key={keyOf(board)}
              board={board}
              chosen={chosen === keyOf(board)}
              onPress={() => onChoose(board)}
            />
          ))}
          {of.hasMore && <MoreRow onPress={of.more}>{BOARDS.seeBoards}</MoreRow>}
        </View>
        {!of.hasMore && <ListEnd>{BOARDS.end(boards.length)}</ListEnd>}
      </Stack>
    )}
  </ReadFace>
);

/** 通知 · 今天 16:17, 签署 · 11月26日. */
function kindAndDue({ kind, dueAt, dueOn }: BoardSummary, now: Date): string {
  const due = dueAt ? fullTime(dueAt, now) : dueOn ? dayWords(dueOn, now) : BOARDS.noDue;
  return `${boardEntry(kind)?.words ?? BOARDS.title} · ${due}`;
}

interface BoardItemProps {
  board: BoardSummary;
  chosen: boolean;
  onPress: () => void;
}

const BoardItem = ({ board, chosen, onPress }: BoardItemProps) => (
  <Press
    className={classes(styles.item, chosen && styles.chosen)}
    current={chosen}
    onPress={onPress}
  >
    <Flow gap={2}>
      <View className={classes(styles.title, chosen && styles.strong)}>{board.title}</View>
      <StateOf board={board} />
    </Flow>
    <View className={styles.line}>
      <View className={styles.due}>{kindAndDue(board, clock.now())}</View>
      <View className={styles.share}>
        <View className={styles.bar}>
          <Bar part={board.confirmed} of={board.asked} pale={!chosen} />
        </View>
        <View className={styles.count}>
          {board.confirmed}/{board.asked}
          <Spoken>，{percent(board.confirmed, board.asked)}%</Spoken>
        </View>
      </View>
    </View>
  </Press>
);

/** Who is over comes before how much it weighs. */
const StateOf = ({ board }: { board: BoardSummary }) => {
  if (board.overdue > 0) return <Text className={styles.over}>{BOARDS.late(board.overdue)}</Text>;
  if (board.importance === "URGENT") return <Tag look="urgent">{BOARDS.importance.URGENT}</Tag>;
  return null;
};
