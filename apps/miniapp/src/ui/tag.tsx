import { classes } from "./class-names";
import { Text } from "./elements";
import styles from "./tag.module.css";

/**
 * Filled = weight (`urgent`, `weighty`). Tinted = state (`near`, `behind`, `over`, `done`).
 * Grey = kind (`kind`). At most two on a card.
 */
export type TagLook = "urgent" | "weighty" | "near" | "behind" | "over" | "done" | "kind";

export const Tag = ({ look = "kind", children }: { look?: TagLook; children: string }) => (
  <Text className={classes(styles.tag, styles[look])}>{children}</Text>
);
