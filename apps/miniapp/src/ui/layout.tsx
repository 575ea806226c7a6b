import type { CSSProperties, ReactNode } from "react";
import { classes } from "./class-names";
import { View } from "./elements";
import styles from "./layout.module.css";

/** Steps of 4 px, as in the tokens. */
type Gap = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 8;
const space = (gap: Gap) => (gap ? `var(--s${gap})` : "0");

interface StackProps {
  children?: ReactNode;
  gap?: Gap;
  className?: string;
}

/** One under the other. */
export const Stack = ({ children, gap = 2, className }: StackProps) => (
  <View className={classes(styles.stack, className)} style={{ gap: space(gap) }}>
    {children}
  </View>
);

interface FlowProps extends StackProps {
  between?: boolean;
  wrap?: boolean;
  align?: CSSProperties["alignItems"];
}

/** One beside the other. */
export const Flow = ({
  children,
  gap = 2,
  between,
  wrap,
  align = "center",
  className,
}: FlowProps) => (
  <View
    className={classes(styles.flow, between && styles.between, wrap && styles.wrap, className)}
    style={{ gap: space(gap), alignItems: align }}
  >
    {children}
  </View>
);

/** Takes the room that is left, and lets long words wrap inside it. */
export const Grow = ({ children, className }: { children?: ReactNode; className?: string }) => (
  <View className={classes(styles.grow, className)}>{children}</View>
);

/** Two ends of one line. At large type the second goes under the first; neither is cut. */
export const Pair = ({ left, right }: { left: ReactNode; right: ReactNode }) => (
  <View className={styles.pair}>
    <View className={styles.pairLeft}>{left}</View>
    <View>{right}</View>
  </View>
);

/** A column of cards on a wide screen is no wider than a line that can be read. */
export const Measure = ({ children }: { children: ReactNode }) => (
  <View className={styles.measure}>{children}</View>
);

/** Two columns on a wide screen; one under the other elsewhere, the left one first. */
export const Columns = ({ left, right }: { left: ReactNode; right: ReactNode }) => (
  <View className={styles.columns}>
    <View className={styles.column}>{left}</View>
    <View className={styles.column}>{right}</View>
  </View>
);

/** Rows of a list, two beside each other on a wide screen. */
export const TwoUp = ({ children }: { children: ReactNode }) => (
  <View className={styles.twoUp}>{children}</View>
);

/** What only a reader needs to hear. */
export const Spoken = ({ children }: { children: ReactNode }) => (
  <View className={styles.spoken}>{children}</View>
);
