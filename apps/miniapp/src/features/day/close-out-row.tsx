import { open, PAGES } from "../../shell";
import { Body, Button, Card, Flow, Grow, Ticks, View, type Tick } from "../../ui";
import { DAY } from "../../words/day";
import type { TodoItem } from "../kinds";
import styles from "./close-out-row.module.css";

type CloseOut = NonNullable<TodoItem["closeOut"]>;

const ticks: Record<string, Tick | undefined> = {
  DONE: "done",
  CARRIED: "moved",
  BLOCKED: "blocked",
};

/** What is settled first, as on the page itself. */
export function ticksOf({ items }: Pick<CloseOut, "items">): Tick[] {
  const all = items.map(({ outcome }) => ticks[outcome] ?? "open");
  return [...all.filter((tick) => tick !== "open"), ...all.filter((tick) => tick === "open")];
}

/** 今日清账 还有 3 件: the day as one line, with a tick for each thing. */
export const CloseOutRow = ({ closeOut, first }: { closeOut: CloseOut; first: boolean }) => {
  const { total, settled, done, carried, blocked } = closeOut;
  const left = total - settled;
  return (
    <Card>
      <Flow gap={3}>
        <Grow>
          <Flow gap={2} wrap align="baseline">
            <Body strong>{DAY.title}</Body>
            <Body num>{DAY.row(left)}</Body>
          </Flow>
          <View className={styles.ticks}>
            <Ticks
              ticks={ticksOf(closeOut)}
              sentence={DAY.sentence(done, carried, blocked, left)}
            />
          </View>
        </Grow>
        <Button look={first ? "primary" : "soft"} onPress={() => open(PAGES.day)}>
          {DAY.go}
        </Button>
      </Flow>
    </Card>
  );
};
