import { classes } from "./class-names";
import { Press, View } from "./elements";
import styles from "./switch.module.css";

interface SwitchProps {
  label: string;
  /** What it means as it stands now; rewritten when it turns. */
  note?: string;
  on: boolean;
  onTurn: (on: boolean) => void;
}

/** A line with a switch; the whole line is the target. */
export const Switch = ({ label, note, on, onTurn }: SwitchProps) => (
  <Press role="switch" checked={on} className={styles.line} onPress={() => onTurn(!on)}>
    <View className={styles.words}>
      <View className={styles.label}>{label}</View>
      {note && <View className={styles.note}>{note}</View>}
    </View>
    <View decorative className={classes(styles.track, on && styles.on)}>
      <View className={styles.knob} />
    </View>
  </Press>
);
