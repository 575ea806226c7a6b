import type { ReactNode } from "react";
import { classes } from "./class-names";
import { Text, View } from "./elements";
import styles from "./facts.module.css";

export interface Fact {
  /** 放进收件 看过 已确认 已办: four words, no synonyms. */
  words: string;
  /** When, or what is awaited: 15:42, 16:17 前, 不要求. */
  note: string;
  state: "yes" | "now" | "no";
}

const spoken = { yes: "", now: "，还没有", no: "，没有" };

/** Four facts of one notice, in the order in which they come true. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <View role="list" className={styles.facts}>
    {facts.map(({ words, note, state }, at) => (
      <View
        key={words}
        role="listitem"
        label={`${words}${spoken[state]}，${note}`}
        className={classes(
          styles.fact,
          styles[state],
          state === "yes" && facts[at + 1]?.state === "yes" && styles.joined,
        )}
      >
        <View decorative className={classes(styles.words, state === "no" && styles.dim)}>
          {words}
        </View>
        <View decorative className={styles.note}>
          {note}
        </View>
      </View>
    ))}
  </View>
);

export interface KeyValueLine {
  key: string;
  value: ReactNode;
  mono?: boolean;
}

/** Names on the left, what they are on the right; under each other at large type. */
export const KeyValue = ({ lines }: { lines: readonly KeyValueLine[] }) => (
  <View className={styles.lines}>
    {lines.map(({ key, value, mono }) => (
      <View key={key} className={styles.line}>
        <View className={styles.key}>{key}</View>
        <View className={classes(styles.value, mono && styles.mono)}>{value}</View>
      </View>
    ))}
  </View>
);

/** A code or a fingerprint: read out one by one, compared by eye. `large`: as large as the words around it. */
export const Code = ({ children, large }: { children: string; large?: boolean }) => (
  <Text className={classes(styles.mono, large && styles.large)}>{children}</Text>
);

export interface Moment {
  title: string;
  note: string;
  state: "yes" | "now" | "no";
  children?: ReactNode;
}

/** What happened, and what comes next. */
export const Timeline = ({ moments }: { moments: readonly Moment[] }) => (
  <View role="list">
    {moments.map(({ title, note, state, children }, at) => (
      <View
        key={`${at} ${title}`}
        role="listitem"
        className={classes(styles.moment, styles[state])}
      >
        <View className={styles.momentLine}>
          <View className={classes(styles.momentTitle, state === "no" && styles.dim)}>{title}</View>
          <View className={styles.note}>{note}</View>
        </View>
        {children}
      </View>
    ))}
  </View>
);
