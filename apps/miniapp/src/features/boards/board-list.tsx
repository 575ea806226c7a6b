import type { ReactNode } from "react";
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
  /** The one that was opened by its address, on whatever page it would come. */
  opened?: BoardSummary;
}

const withOpened = (
  list: readonly BoardSummary[],
  opened: BoardSummary | undefined,
): readonly BoardSummary[] =>
  opened && !list.some((board) => keyOf(board) === keyOf(opened)) ? [opened, ...list] : list;

/** The boards, one line each: what is asked, until when, and how many have answered. */
export const BoardList = ({ of, find, chosen, onChoose, opened }: BoardListProps) => (
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
          {withOpened(boards, opened).map((board) => (
            <BoardItem
              key={keyOf(board)}
              of={{
                ...board,
                words: kindAndDue(board, clock.now()),
                state: <StateOf board={board} />,
              }}
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
  of: Pick<BoardSummary, "title" | "asked" | "confirmed"> & { words: string; state?: ReactNode };
  chosen: boolean;
  onPress: () => void;
}

/** One line of 看板: what it is, until when, how many of whom are through with it. */
export const BoardItem = ({ of, chosen, onPress }: BoardItemProps) => (
  <Press
    className={classes(styles.item, chosen && styles.chosen)}
    current={chosen}
    onPress={onPress}
  >
    <Flow gap={2}>
      <View className={classes(styles.title, chosen && styles.strong)}>{of.title}</View>
      {of.state}
    </Flow>
    <View className={styles.line}>
      <View className={styles.due}>{of.words}</View>
      <View className={styles.share}>
        <View className={styles.bar}>
          <Bar part={of.confirmed} of={of.asked} pale={!chosen} />
        </View>
        <View className={styles.count}>
          {of.confirmed}/{of.asked}
          <Spoken>，{percent(of.confirmed, of.asked)}%</Spoken>
        </View>
      </View>
    </View>
  </Press>
);

/** Lines of 看板 that are of another kind, above the others. */
export const BoardLines = ({ children }: { children: ReactNode }) => (
  <View className={styles.list}>{children}</View>
);

/** Who is over comes before how much it weighs. */
const StateOf = ({ board }: { board: BoardSummary }) => {
  if (board.overdue > 0) return <Text className={styles.over}>{BOARDS.late(board.overdue)}</Text>;
  if (board.importance === "URGENT") return <Tag look="urgent">{BOARDS.importance.URGENT}</Tag>;
  return null;
};
