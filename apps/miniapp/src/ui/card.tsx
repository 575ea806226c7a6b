import type { ReactNode } from "react";
import { classes } from "./class-names";
import { Heading, Press, View } from "./elements";
import { Icon } from "./icon";
import { InSection } from "./words";
import styles from "./card.module.css";

interface CardProps {
  children: ReactNode;
  /** Rows bring their own room above and below. */
  tight?: boolean;
  /** The whole card opens something. Then nothing inside it may be a button. */
  onPress?: () => void;
  label?: string;
  /** It is what stands beside the list. */
  current?: boolean;
  /** The way on from what the card says: a <Row>, under a line. */
  end?: ReactNode;
  className?: string;
}

export const Card = ({ children, tight, onPress, label, current, end, className }: CardProps) => {
  const look = classes(
    styles.card,
    tight && styles.tight,
    Boolean(end) && styles.ending,
    className,
  );
  return onPress ? (
    <Press className={look} label={label} current={current} onPress={onPress}>
      {children}
    </Press>
  ) : (
    <View className={look}>
      {children}
      {end && <View className={styles.end}>{end}</View>}
    </View>
  );
};

/** A span of the page: its name, and what there is to know about it at the other end. */
export const Section = ({
  title,
  note,
  children,
}: {
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) => (
  <View className={styles.section}>
    <View className={styles.sectionHead}>
      <Heading level={2}>{title}</Heading>
      <View className={styles.sectionNote}>{note}</View>
    </View>
    <InSection.Provider value>
      <View className={styles.sectionBody}>{children}</View>
    </InSection.Provider>
  </View>
);

interface RowProps {
  /** An avatar, or an icon. */
  start?: ReactNode;
  children: ReactNode;
  end?: ReactNode;
  onPress?: () => void;
  label?: string;
}

/** A line of a list: who, what, and at the end where it stands. With `onPress` it shows a chevron. */
export const Row = ({ start, children, end, onPress, label }: RowProps) => {
  const inside = (
    <>
      {start}
      <View className={styles.rowMain}>{children}</View>
      {end && <View className={styles.rowEnd}>{end}</View>}
      {onPress && <Icon name="right" size={16} className={styles.chevron} />}
    </>
  );
  return onPress ? (
    <Press className={styles.row} label={label} onPress={onPress}>
      {inside}
    </Press>
  ) : (
    <View className={styles.row}>{inside}</View>
  );
};

/** A hollow in a card: a quote, a reason, two times side by side. */
export const Well = ({ children }: { children: ReactNode }) => (
  <View className={styles.well}>{children}</View>
);

/** 再看 9 人: the next page of a list, in the list. */
export const MoreRow = ({ children, onPress }: { children: string; onPress: () => void }) => (
  <Press className={styles.more} onPress={onPress}>
    {children}
  </Press>
);
