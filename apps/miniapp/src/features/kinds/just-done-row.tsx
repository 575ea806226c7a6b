import { useEffect } from "react";
import { type Deed, useSecondsUntil } from "../../shell";
import { Body, Button, Caption, Card, Icon, Row, Text } from "../../ui";
import { FACES } from "../../words/faces";
import { forgetDone, type JustDone } from "./just-done";
import styles from "./just-done-row.module.css";

interface JustDoneRowProps<Data, Variables> {
  done: JustDone;
  /** In a list, whose card this was. */
  title?: string;
  /** The second event that takes it back. */
  undo: Deed<Data, Variables>;
  with: Variables;
  /** It can no longer be taken back. */
  onOver?: () => void;
}

/** The card of what was just done, folded in its place: what it is now, and for its seconds the way back. */
export function JustDoneRow<Data, Variables>({
  done,
  title,
  undo,
  with: variables,
  onOver,
}: JustDoneRowProps<Data, Variables>) {
  const seconds = useSecondsUntil(done.until.toISOString());
  const over = seconds === 0 && !undo.busy;

  useEffect(() => {
    if (!over) return;
    forgetDone(done.id);
    onOver?.();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);

  async function takeBack() {
    await undo.act(variables);
    forgetDone(done.id);
  }

  return (
    <SettledRow title={title ?? done.words} words={title ? done.words : null}>
      <Button
        look="text"
        label={title && `${FACES.undo}：${title}`}
        busy={undo.busy}
        onPress={() => void takeBack()}
      >
        {FACES.undo} <Text decorative>{seconds}</Text>
      </Button>
    </SettledRow>
  );
}

interface SettledRowProps {
  title: string;
  words: string | null;
  children?: JSX.Element;
}

/** What is settled, on one line. */
export const SettledRow = ({ title, words, children }: SettledRowProps) => (
  <Card tight>
    <Row start={<Icon name="check" className={styles.done} />} end={children}>
      <Body num>{title}</Body>
      {words && <Caption num>{words}</Caption>}
    </Row>
  </Card>
);
