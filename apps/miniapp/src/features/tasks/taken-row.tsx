import { useEffect } from "react";
import { clock } from "../../shell";
import { Body, Button, Caption, Card, Icon, Row, Text } from "../../ui";
import { CONFIRM } from "../../words/tasks";
import { fullTime } from "../../words/times";
import { useSecondsUntil } from "../notices";
import { forgetTaken, type Taken } from "./just-taken";
import { useUndoConfirmation } from "./use-deeds";
import styles from "./tasks.module.css";

interface TakenRowProps {
  taken: Taken;
  /** In a list, whose card this was. */
  goal?: string;
  /** It can no longer be taken back. */
  onOver?: () => void;
}

/** The card of a task, folded: what was promised, and for a few seconds the way back. */
export const TakenRow = ({ taken, goal, onOver }: TakenRowProps) => {
  const seconds = useSecondsUntil(taken.until);
  const undo = useUndoConfirmation();
  const over = seconds === 0 && !undo.busy;

  useEffect(() => {
    if (!over) return;
    forgetTaken(taken.taskId);
    onOver?.();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);

  const when = taken.plannedAt && fullTime(taken.plannedAt, clock.now());
  const words = (taken.cannot ? CONFIRM.cannotDone : CONFIRM.done)(when);

  async function takeBack() {
    await undo.act({ taskId: taken.taskId });
    forgetTaken(taken.taskId);
  }

  return (
    <Card tight>
      <Row
        start={<Icon name="check" className={styles.done} />}
        end={
          <Button look="text" busy={undo.busy} onPress={() => void takeBack()}>
            {CONFIRM.undo} <Text decorative>{seconds}</Text>
          </Button>
        }
      >
        {goal ? (
          <>
            <Body>{goal}</Body>
            <Caption num>{words}</Caption>
          </>
        ) : (
          <Body num>{words}</Body>
        )}
      </Row>
    </Card>
  );
};
