import type { ReactNode } from "react";
import { classes } from "./class-names";
import { View } from "./elements";
import { Icon, type IconName } from "./icon";
import styles from "./banner.module.css";

interface BannerProps {
  look?: "news" | "wait" | "danger" | "good";
  icon: IconName;
  children: ReactNode;
  /** One button at most. */
  action?: ReactNode;
}

/** What concerns the whole screen. One at most. */
export const Banner = ({ look = "news", icon, children, action }: BannerProps) => (
  <View role="status" className={classes(styles.banner, styles[look])}>
    <Icon name={icon} />
    <View className={styles.words}>{children}</View>
    {action}
  </View>
);
