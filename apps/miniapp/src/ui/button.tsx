import type { ReactNode } from "react";
import { classes } from "./class-names";
import { Press } from "./elements";
import { Icon, type IconName } from "./icon";
import styles from "./button.module.css";

export interface ButtonProps {
  children: ReactNode;
  /** `primary` once a screen; `soft` for the rest; `quiet` beside it; `text` under it; `danger` tinted. */
  look?: "primary" | "soft" | "quiet" | "text" | "danger";
  /** The primary action of the screen: 52 high, as wide as the page. */
  cta?: boolean;
  /** As wide as its place. */
  wide?: boolean;
  icon?: IconName;
  /** Why it cannot be used, in words: stands in place of the label, in grey. */
  because?: string | null;
  busy?: boolean;
  /** Said instead of the label, where several buttons share one word: 催 唐志强. */
  label?: string;
  onPress?: () => void;
}

export const Button = ({
  children,
  look = "soft",
  cta,
  wide,
  icon,
  because,
  busy,
  label,
  onPress,
}: ButtonProps) => (
  <Press
    className={classes(
      styles.button,
      because ? styles.unavailable : styles[look],
      cta && styles.cta,
      (cta || wide) && styles.wide,
    )}
    label={because ? undefined : label}
    disabled={Boolean(because) || busy}
    busy={busy}
    once
    onPress={onPress}
  >
    {icon && !because && <Icon name={icon} size={16} />}
    {because ?? children}
  </Press>
);
