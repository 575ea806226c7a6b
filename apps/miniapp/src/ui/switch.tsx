import { classes } from "./class-names";
import { Press, View } from "./elements";
import styles from "./switch.module.css";

interface SwitchProps {
  label: string;
  /** What it means as it stands now; rewritten when it turns. */
  note?: string;
  on: boolean;
  onTurn: (on: boolean) => void;
  /** Why it cannot be turned, in words: stands in place of the note, and the line is grey. */
  because?: string | null;
  busy?: boolean;
}

/** A line with a switch; the whole line is the target. */
export const Switch = ({ label, note, on, onTurn, because, busy }: SwitchProps) => (
  <Press
    role="switch"
    checked={on}
    className={classes(styles.line, because && styles.unavailable)}
    disabled={Boolean(because) || busy}
    busy={busy}
    onPress={() => onTurn(!on)}
  >
    <View className={styles.words}>
      <View className={styles.label}>{label}</View>
      {(because ?? note) && <View className={styles.note}>{because ?? note}</View>}
    </View>
    <View decorative className={classes(styles.track, on && styles.on)}>
      <View className={styles.knob} />
    </View>
  </Press>
);
