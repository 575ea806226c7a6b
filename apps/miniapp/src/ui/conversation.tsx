import { classes } from "./class-names";
import { View } from "./elements";
import { Body, Caption } from "./words";
import styles from "./conversation.module.css";

export interface Turn {
  /** Who said it, and when. */
  by: string;
  text: string;
  /** By whoever looks at it: it stands on the other side. */
  mine: boolean;
}

/** What two sides say to each other, in its order. */
export const Conversation = ({ turns }: { turns: readonly Turn[] }) => (
  <View role="list" className={styles.conversation}>
    {turns.map(({ by, text, mine }, at) => (
      <View
        key={`${at} ${by}`}
        role="listitem"
        className={classes(styles.turn, mine && styles.mine)}
      >
        <Caption num>{by}</Caption>
        <View className={styles.said}>
          <Body>{text}</Body>
        </View>
      </View>
    ))}
  </View>
);
