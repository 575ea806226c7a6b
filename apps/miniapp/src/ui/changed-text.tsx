import { Text } from "./elements";
import { Reading } from "./words";
import styles from "./changed-text.module.css";

interface ChangedTextProps {
  parts: readonly { kind: string; text: string }[];
}

/** A sentence with what went struck through and what came tinted, each in its place. */
export const ChangedText = ({ parts }: ChangedTextProps) => (
  <Reading>
    {parts.map(({ kind, text }, at) =>
      kind === "OLD" ? (
        <Text key={at} role="deletion" className={styles.old}>
          {text}
        </Text>
      ) : kind === "NEW" ? (
        <Text key={at} role="insertion" className={styles.new}>
          {text}
        </Text>
      ) : (
        <Text key={at}>{text}</Text>
      ),
    )}
  </Reading>
);
