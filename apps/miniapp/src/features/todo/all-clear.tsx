import { Body, Figure, Stack, type Tick, Ticks, View } from "../../ui";
import { TODO } from "../../words/todo";
import type { Todo } from "../kinds";
import styles from "./todo.module.css";

const maxTicks = 9;

/** 清了就是清了: the ticks of the day, all green, and a sentence. */
export const AllClear = ({ todo }: { todo: Todo }) => {
  const { signedToday: signed, acknowledgedToday: acknowledged, doneToday: finished } = todo;
  const done = signed + acknowledged + finished;
  const ticks = Array.from({ length: Math.min(done, maxTicks) }, (): Tick => "done");
  return (
    <Stack gap={2} className={styles.clear}>
      {done > 0 && (
        <View className={styles.ticks}>
          <Ticks ticks={ticks} sentence={TODO.ticks(done)} />
        </View>
      )}
      <Figure className={styles.clearTitle}>{done > 0 ? TODO.clear : TODO.nothing}</Figure>
      <Body tone="quiet" num>
        {done > 0 ? TODO.doneToday(signed, acknowledged, finished) : TODO.nothingNote}
      </Body>
    </Stack>
  );
};
