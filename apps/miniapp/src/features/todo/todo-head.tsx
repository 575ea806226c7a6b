import { clock } from "../../shell";
import { Meta, Pair, Title, View } from "../../ui";
import { NAMES } from "../../words/names";
import { todayWords } from "../../words/times";
import { TODO } from "../../words/todo";
import styles from "./todo.module.css";

/** How much there is, and which day it is. */
export const TodoHead = ({ count }: { count: number }) => (
  <View className={styles.head}>
    <Pair
      left={<Title>{count > 0 ? TODO.count(count) : NAMES.tabs.todo}</Title>}
      right={<Meta num>{todayWords(clock.now())}</Meta>}
    />
  </View>
);
