import { Pick, View } from "./elements";
import { Icon } from "./icon";
import styles from "./day-choice.module.css";

interface DayChoiceProps {
  label: string;
  /** `2026-11-20`. */
  value: string;
  /** As people say it: 11月20日 周五. */
  words: string;
  onValue: (day: string) => void;
  min?: string;
  max?: string;
}

/** A day in words, which opens the phone's own wheels. */
export const DayChoice = ({ label, value, words, onValue, min, max }: DayChoiceProps) => (
  <View className={styles.line}>
    <View decorative className={styles.label}>
      {label}
    </View>
    <View className={styles.choice}>
      <View decorative className={styles.words}>
        {words}
        <Icon name="right" size={16} className={styles.chevron} />
      </View>
      <Pick
        kind="date"
        className={styles.pick}
        label={label}
        placeholder={words}
        value={value}
        min={min}
        max={max}
        onValue={(day) => day && onValue(day)}
      />
    </View>
  </View>
);
