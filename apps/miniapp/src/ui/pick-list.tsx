import { Card, MoreRow } from "./card";
import { classes } from "./class-names";
import { Press, View } from "./elements";
import { Icon } from "./icon";
import styles from "./pick-list.module.css";

export interface PickItem {
  value: string;
  words: string;
  /** Who or where it is: several may bear one name. */
  note?: string;
  /** Why it cannot be chosen, in words. */
  because?: string | null;
}

interface PickListProps {
  /** The question the list answers. */
  label: string;
  items: readonly PickItem[];
  chosen: ReadonlySet<string>;
  /** Tapped: one of `many` is turned on or off; otherwise it takes the place of the other. */
  onPick: (value: string) => void;
  many?: boolean;
  /** In a sheet, which is a card already. */
  bare?: boolean;
  /** There is more of it. */
  more?: { words: string; onPress: () => void };
}

/** Many things by name, of which one or several are chosen. */
export const PickList = ({ label, items, chosen, onPick, many, bare, more }: PickListProps) => {
  const list = (
    <>
      <View role={many ? "group" : "radiogroup"} label={label}>
        {items.map(({ value, words, note, because }) => (
          <Press
            key={value}
            role={many ? "checkbox" : "radio"}
            checked={chosen.has(value)}
            disabled={Boolean(because)}
            className={classes(styles.line, because && styles.unavailable)}
            onPress={() => onPick(value)}
          >
            <View className={styles.main}>
              <View className={styles.words}>{words}</View>
              {(because ?? note) && <View className={styles.note}>{because ?? note}</View>}
            </View>
            <View
              className={classes(styles.mark, many && styles.box, chosen.has(value) && styles.on)}
            >
              {chosen.has(value) && <Icon name="check" size={16} />}
            </View>
          </Press>
        ))}
      </View>
      {more && <MoreRow onPress={more.onPress}>{more.words}</MoreRow>}
    </>
  );
  return bare ? <View>{list}</View> : <Card tight>{list}</Card>;
};
