import { classes } from "./class-names";
import { View } from "./elements";
import styles from "./icon.module.css";

export type IconName =
  | "bell"
  | "chart"
  | "check"
  | "clock"
  | "copy"
  | "down"
  | "down2"
  | "file"
  | "image"
  | "leaf"
  | "left"
  | "lock"
  | "me"
  | "pause"
  | "pen"
  | "people"
  | "phone"
  | "plus"
  | "right"
  | "search"
  | "shield"
  | "todo"
  | "undo"
  | "up"
  | "warn"
  | "x";

interface IconProps {
  name: IconName;
  size?: 16 | 20 | 24 | 36;
  className?: string;
}

/** A mask in the colour of the text beside it. A word always stands near: readers skip it. */
export const Icon = ({ name, size = 20, className }: IconProps) => (
  <View decorative className={classes(styles.icon, styles[`s${size}`], `i-${name}`, className)} />
);
