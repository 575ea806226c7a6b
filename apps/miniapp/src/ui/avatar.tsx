import { View } from "./elements";
import styles from "./avatar.module.css";

/** The first character of a name that stands beside it. */
export const Avatar = ({ name, brand }: { name: string; brand?: boolean }) => (
  <View decorative className={brand ? `${styles.avatar} ${styles.brand}` : styles.avatar}>
    {Array.from(name)[0]}
  </View>
);
