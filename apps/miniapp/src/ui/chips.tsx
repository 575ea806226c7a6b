import { classes } from "./class-names";
import { Press, View } from "./elements";
import { type Choice, useRadioKeys } from "./radio-keys";
import styles from "./chips.module.css";

interface ChipsProps<Value extends string> {
  /** The question the chips answer. */
  label: string;
  choices: readonly Choice<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** All of one width; two columns at large type. */
  even?: boolean;
  /** On the page itself, not on a card. */
  raised?: boolean;
}

/** A radio group: one question, one tap. */
export function Chips<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
  even,
  raised,
}: ChipsProps<Value>) {
  const keys = useRadioKeys(choices, chosen, onChoose);
  return (
    <View
      role="radiogroup"
      label={label}
      className={classes(styles.chips, even && styles.even, raised && styles.raised)}
    >
      {choices.map(({ value, words }) => (
        <Press
          key={value}
          role="radio"
          checked={value === chosen}
          className={classes(styles.chip, value === chosen && styles.on)}
          onPress={() => onChoose(value)}
          {...keys(value)}
        >
          {words}
        </Press>
      ))}
    </View>
  );
}

interface ActsProps<Value extends string> {
  /** What all of them do. */
  label: string;
  choices: readonly Choice<Value>[];
  /** Said beside the word, where several cards bear the same chips. */
  about?: string;
  busy?: boolean;
  onAct: (value: Value) => void;
}

/** Chips that act at once. Buttons, not radios: arrows move through radios, and would act. */
export function Acts<Value extends string>({
  label,
  choices,
  about,
  busy,
  onAct,
}: ActsProps<Value>) {
  return (
    <View role="group" label={label} className={classes(styles.chips, styles.even)}>
      {choices.map(({ value, words }) => (
        <Press
          key={value}
          className={styles.chip}
          label={about && `${words}：${about}`}
          disabled={busy}
          busy={busy}
          once
          onPress={() => onAct(value)}
        >
          {words}
        </Press>
      ))}
    </View>
  );
}

/** Two to four views of one list, side by side. */
export function Seg<Value extends string>({ label, choices, chosen, onChoose }: ChipsProps<Value>) {
  const keys = useRadioKeys(choices, chosen, onChoose);
  return (
    <View role="radiogroup" label={label} className={styles.seg}>
      {choices.map(({ value, words }) => (
        <Press
          key={value}
          role="radio"
          checked={value === chosen}
          className={classes(styles.part, value === chosen && styles.partOn)}
          onPress={() => onChoose(value)}
          {...keys(value)}
        >
          {words}
        </Press>
      ))}
    </View>
  );
}
