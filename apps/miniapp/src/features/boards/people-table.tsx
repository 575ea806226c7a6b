import { Card, MoreRow, Press, ReadFace, View, Spoken } from "../../ui";
import { BOARDS } from "../../words/boards";
import type { Line } from "./line";
import { moreWords, type Span } from "./people-span";
import { pageSize } from "./use-people";
import styles from "./people-table.module.css";

/** The one thing that can be done about a person. */
export interface LineAction {
  words: string;
  /** With the name, for who hears only this: 催 唐志强. */
  label: string;
  onPress: () => void;
}

interface PeopleTableProps {
  spans: readonly Span[];
  actionOf: (line: Line) => LineAction | null;
  onPick: (line: Line) => void;
}

const { table } = BOARDS;

/** On a wide screen: one line a person, and at its end the one thing that can work. */
export const PeopleTable = ({ spans, actionOf, onPick }: PeopleTableProps) => (
  <Card className={styles.card}>
    <View role="table" label={table.label}>
      <View role="row" className={styles.head}>
        <Cell head className={styles.name}>
          {table.name}
        </Cell>
        <Cell head className={styles.department}>
          {table.department}
        </Cell>
        <Cell head className={styles.reach}>
          {table.reach}
        </Cell>
        <Cell head className={styles.step}>
          {table.step}
        </Cell>
        <Cell head className={styles.last}>
          {table.last}
        </Cell>
        <View role="columnheader" className={styles.action}>
          <Spoken>{table.action}</Spoken>
        </View>
      </View>
      {inTurn(spans).map((span) => (
        <Names key={span.key} span={span} actionOf={actionOf} onPick={onPick} />
      ))}
    </View>
    <Rest spans={spans} />
  </Card>
);

/** A part is begun once those before it are shown whole. */
function inTurn(spans: readonly Span[]): readonly Span[] {
  const unfinished = spans.findIndex(({ read }) => read.hasMore);
  return unfinished < 0 ? spans : spans.slice(0, unfinished + 1);
}

interface CellProps {
  children: string;
  className: string | undefined;
  head?: boolean;
}

const Cell = ({ children, className, head }: CellProps) => (
  <View role={head ? "columnheader" : "cell"} className={className}>
    {children}
  </View>
);

const Names = ({ span, actionOf, onPick }: { span: Span } & Omit<PeopleTableProps, "spans">) => (
  <ReadFace of={span.read} skeleton={<View className={styles.wait} busy />}>
    {(lines) =>
      lines.map((line) => (
        <View key={line.personId} role="row" className={styles.row}>
          <View role="cell" className={styles.name}>
            <Press className={styles.person} onPress={() => onPick(line)}>
              {line.name}
            </Press>
          </View>
          <Cell className={styles.department}>{line.department}</Cell>
          <Cell className={line.reach === "REACHABLE" ? styles.reach : styles.beyond}>
            {reachOf(line)}
          </Cell>
          <Cell className={styles.step}>
            {line.remark ? `${line.step} · ${line.remark}` : line.step}
          </Cell>
          <Cell className={styles.last}>{lastOf(line)}</Cell>
          <View role="cell" className={styles.action}>
            <Action action={actionOf(line)} />
          </View>
        </View>
      ))
    }
  </ReadFace>
);

const reachOf = ({ isMe, reach }: Line): string => {
  if (isMe) return table.me;
  return reach === "REACHABLE" ? BOARDS.reachable : BOARDS.unreachable;
};

const lastOf = ({ isMe, missing, last }: Line): string =>
  (isMe && missing) || !last ? table.nothing : last;

const Action = ({ action }: { action: LineAction | null }) =>
  action && (
    <Press className={styles.press} label={action.label} onPress={action.onPress}>
      {action.words}
    </Press>
  );

/** The next names of the first part that has more. */
const Rest = ({ spans }: { spans: readonly Span[] }) => {
  const next = spans.find(({ read }) => read.hasMore);
  const words = next && moreWords(next, pageSize.wide);
  return words ? (
    <MoreRow onPress={next.read.more}>
      {spans.length > 1 ? `${words} · ${next.title}` : words}
    </MoreRow>
  ) : null;
};
