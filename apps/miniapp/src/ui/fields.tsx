import { lengthOf } from "@riqing/schema";
import { useId } from "react";
import { FACES } from "../words/faces";
import { classes } from "./class-names";
import { Field, Pick, View } from "./elements";
import styles from "./fields.module.css";

interface TextFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  placeholder?: string;
  /** From LIMITS. Near it a counter appears; beyond it nothing is cut, but the field says so. */
  limit?: number;
  /** What is wrong with it, in words. */
  problem?: string | null;
  note?: string;
  kind?: "text" | "number" | "search" | "password";
  onDone?: () => void;
}

interface FrameProps extends TextFieldProps {
  rows?: number;
}

const Frame = ({
  label,
  value,
  onValue,
  placeholder,
  limit,
  problem,
  note,
  ...rest
}: FrameProps) => {
  const id = useId();
  const length = lengthOf(value);
  const over = limit !== undefined && length > limit;
  const wrong = problem ?? (over ? FACES.tooLong(length - limit) : null);
  const counted = limit !== undefined && length >= limit * 0.8;
  return (
    <View className={styles.frame}>
      <View decorative className={styles.label}>
        {label}
      </View>
      <Field
        {...rest}
        className={classes(styles.field, rest.rows && styles.area, wrong && styles.wrong)}
        label={label}
        value={value}
        onValue={onValue}
        placeholder={placeholder}
        invalid={Boolean(wrong)}
        describedBy={wrong || note ? id : undefined}
      />
      {(wrong || note || counted) && (
        <View className={styles.under}>
          <View id={id} live="polite" className={wrong ? styles.problem : styles.note}>
            {wrong ?? note}
          </View>
          {counted && (
            <View className={styles.note}>
              {length}/{limit}
            </View>
          )}
        </View>
      )}
    </View>
  );
};

export const TextField = (props: TextFieldProps) => <Frame {...props} />;

export const TextArea = ({ rows = 3, ...props }: TextFieldProps & { rows?: number }) => (
  <Frame {...props} rows={rows} />
);

interface MomentFieldProps {
  label: string;
  /** `2026-11-19` and `17:30`, as the organisation's clock shows them; empty while not chosen. */
  date: string;
  time?: string;
  onDate: (date: string) => void;
  /** Without it only a day is asked for. */
  onTime?: (time: string) => void;
  min?: string;
  max?: string;
  problem?: string | null;
}

/** A day, and where it matters an hour, by the phone's own wheels. */
export const DateTimeField = ({
  label,
  date,
  time = "",
  onDate,
  onTime,
  min,
  max,
  problem,
}: MomentFieldProps) => (
  <View className={styles.frame}>
    <View decorative className={styles.label}>
      {label}
    </View>
    <View className={styles.pair}>
      <Pick
        kind="date"
        className={classes(styles.field, styles.pick, problem && styles.wrong)}
        label={`${label}，${FACES.day}`}
        placeholder={FACES.day}
        value={date}
        onValue={onDate}
        min={min}
        max={max}
        invalid={Boolean(problem)}
      />
      {onTime && (
        <Pick
          kind="time"
          className={classes(styles.field, styles.pick, problem && styles.wrong)}
          label={`${label}，${FACES.hour}`}
          placeholder={FACES.hour}
          value={time}
          onValue={onTime}
          invalid={Boolean(problem)}
        />
      )}
    </View>
    {problem && <View className={styles.problem}>{problem}</View>}
  </View>
);
