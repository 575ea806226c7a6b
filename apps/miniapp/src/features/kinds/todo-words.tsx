import type { ReactNode } from "react";
import { CardTitle, Pair, Press, Stack } from "../../ui";
import styles from "./todo-words.module.css";

interface TodoWordsProps {
  title: string;
  left: ReactNode;
  right: ReactNode;
  onPress: () => void;
  children?: ReactNode;
}

/** The words of a card of 待办; touching them opens the thing itself. */
export const TodoWords = ({ title, left, right, onPress, children }: TodoWordsProps) => (
  <Press className={styles.words} onPress={onPress}>
    <Stack gap={1}>
      <Pair left={left} right={right} />
      <CardTitle>{title}</CardTitle>
      {children}
    </Stack>
  </Press>
);
