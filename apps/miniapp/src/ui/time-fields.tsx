import type { ReactNode } from "react";
import { FACES } from "../words/faces";
import { classes } from "./class-names";
import { Pick, View } from "./elements";
import styles from "./fields.module.css";

interface TimeFieldProps {
  label: string;
  /** `17:30`; empty while not chosen. */
  value: string;
  onValue: (time: string) => void;
  min?: string;
  max?: string;
  problem?: string | null;
  note?: string;
}

/** A time of the day, by the phone's own wheels. */
export const TimeField = ({ label, value, onValue, min, max, problem, note }: TimeFieldProps) => (
  <View className={styles.frame}>
    <View decorative className={styles.label}>
      {label}
    </View>
    <Pick
      kind="time"
      className={classes(styles.field, problem && styles.wrong)}
      label={label}
      placeholder={FACES.hour}
      value={value}
      onValue={onValue}
      min={min}
      max={max}
      invalid={Boolean(problem)}
    />
    <Under problem={problem} note={note} />
  </View>
);

interface SpanFieldProps {
  label: string;
  from: string;
  until: string;
  onSpan: (span: { from: string; until: string }) => void;
  problem?: string | null;
  note?: string;
  /** Such as a button that takes the span away; beside the label. */
  end?: ReactNode;
}

/** From a time of the day until another. */
export const SpanField = (props: SpanFieldProps) => {
  const { label, from, until, onSpan, problem, note, end } = props;
  const look = classes(styles.field, styles.time, problem && styles.wrong);
  return (
    <View className={styles.frame}>
      <View className={styles.labelLine}>
        <View decorative className={styles.label}>
          {label}
        </View>
        {end}
      </View>
      <View className={styles.span}>
        <Pick
          kind="time"
          className={look}
          label={`${label}，${FACES.from}`}
          placeholder={FACES.from}
          value={from}
          onValue={(time) => onSpan({ from: time, until })}
          invalid={Boolean(problem)}
        />
        <View decorative className={styles.until}>
          {FACES.until}
        </View>
        <Pick
          kind="time"
          className={look}
          label={`${label}，${FACES.ends}`}
          placeholder={FACES.ends}
          // No clock shows the end of a day as such.
          value={until === "24:00" ? "00:00" : until}
          onValue={(time) => onSpan({ from, until: time })}
          invalid={Boolean(problem)}
        />
      </View>
      <Under problem={problem} note={note} />
    </View>
  );
};

/** What is wrong with a field, or else what there is to know about it. */
const Under = ({ problem, note }: { problem?: string | null; note?: string }) =>
  problem || note ? (
    <View live="polite" className={problem ? styles.problem : styles.note}>
      {problem ?? note}
    </View>
  ) : null;
