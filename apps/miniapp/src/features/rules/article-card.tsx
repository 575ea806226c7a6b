import { Caption, Card, CardTitle, Grow, Reading, Stack, Text, View, classes } from "../../ui";
import type { Block, Placed } from "./articles";
import { endOf } from "./use-reading";
import styles from "./rules.module.css";

/** 4.2 or （1）: anything longer needs a wider column. */
const isLong = (clauses: readonly Placed[]) =>
  clauses.some(({ label }) => Array.from(label).length > 4);

const Clause = ({ clause, base, long }: { clause: Placed; base: number; long: boolean }) => (
  <View className={classes(styles.clause, clause.depth > base && styles.deep)}>
    {clause.label && (
      <Text className={classes(styles.label, long && styles.long)}>{clause.label}</Text>
    )}
    <Grow>
      <Reading>{clause.text}</Reading>
    </Grow>
  </View>
);

/** One 条 as a card; its title, then its clauses with their numbers in a column. */
export const ArticleCard = ({ block }: { block: Block<Placed> }) => {
  const { head, inner, chapter } = block;
  const titled = head?.heading ?? false;
  const body = head && !titled ? [head, ...inner] : inner;
  const base = Math.min(...inner.map(({ depth }) => depth), Infinity);
  const long = isLong(body);
  return (
    <Card>
      <Stack gap={2}>
        {chapter && (
          <Caption>
            {chapter.label} {chapter.text}
          </Caption>
        )}
        {head && titled && (
          <CardTitle>
            {head.label} {head.text}
          </CardTitle>
        )}
        {body.map((clause) => (
          <Clause
            key={clause.key}
            clause={clause}
            base={titled || !head ? base : head.depth}
            long={long}
          />
        ))}
      </Stack>
      <View id={endOf(block.key)} decorative className={styles.end} />
    </Card>
  );
};
