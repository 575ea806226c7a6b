import { clock } from "../../shell";
import {
  Body,
  Caption,
  Card,
  Flow,
  Grow,
  Icon,
  type IconName,
  Press,
  View,
  WaitingTag,
  classes,
} from "../../ui";
import { DAY } from "../../words/day";
import { carryWords } from "../../words/tasks";
import { dayWords, shortTime } from "../../words/times";
import type { Settled } from "./day";
import styles from "./day.module.css";

interface SettledCardProps {
  lines: readonly Settled[];
  onUndo: (line: Settled) => void;
}

/** What is accounted for: a line each, to be taken back until the close. */
export const SettledCard = ({ lines, onUndo }: SettledCardProps) => (
  <Card tight>
    {lines.map((line) => (
      <Line key={line.item.task.id} line={line} onUndo={() => onUndo(line)} />
    ))}
  </Card>
);

const icons: Record<Settled["outcome"], IconName> = {
  DONE: "check",
  CARRIED: "right",
  BLOCKED: "pause",
};

const isQuestion = ({ task }: Settled["item"]): boolean => task.kind === "QUESTION";

/** What everybody has read is not taken back. */
const isFinal = ({ item, outcome }: Settled): boolean => outcome === "DONE" && isQuestion(item);

function said({ outcome, at, carriedTo, carryReason, waitsFor, entry, item }: Settled, now: Date) {
  if (outcome === "DONE" && isQuestion(item)) {
    return at ? DAY.answeredLine(shortTime(at, now)) : DAY.answered;
  }
  if (outcome === "DONE") return at ? DAY.doneLine(shortTime(at, now)) : DAY.deeds.DONE;
  if (outcome === "CARRIED") {
    const on = dayWords(carriedTo ?? item.nextWorkday, now);
    return DAY.carriedLine(on, carryWords(carryReason ?? "OTHER"));
  }
  const what = waitsFor ?? DAY.deeds.BLOCKED;
  return entry ? DAY.blockedKept(what) : DAY.blockedLine(what, item.task.assigner.name);
}

const Line = ({ line, onUndo }: { line: Settled; onUndo: () => void }) => {
  const { item, outcome, entry } = line;
  const { goal } = item.task;
  return (
    <View className={styles.line}>
      <View decorative className={classes(styles.mark, styles[outcome.toLowerCase()])}>
        <Icon name={icons[outcome]} size={16} />
      </View>
      <Grow>
        <Body tone="quiet">{goal}</Body>
        <Caption num>{said(line, clock.now())}</Caption>
      </Grow>
      <Flow gap={1}>
        {entry && <WaitingTag />}
        {!item.closed && !isFinal(line) && (
          <Press once className={styles.undo} label={DAY.undoOf(goal)} onPress={onUndo}>
            {DAY.undo}
          </Press>
        )}
      </Flow>
    </View>
  );
};
