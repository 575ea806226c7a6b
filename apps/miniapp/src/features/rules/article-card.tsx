import {
  Caption,
  Card,
  CardTitle,
  Grow,
  Press,
  Reading,
  Stack,
  Text,
  View,
  classes,
} from "../../ui";
import { RULES } from "../../words/rules";
import type { Block, Placed } from "./articles";
import { endOf } from "./use-reading";
import styles from "./rules.module.css";

/** 4.2 or （1）: anything longer needs a wider column. */
const isLong = (clauses: readonly Placed[]) =>
  clauses.some(({ label }) => Array.from(label).length > 4);

interface ClauseProps {
  clause: Placed;
  base: number;
  long: boolean;
  onPress?: (clause: Placed) => void;
}

const Clause = ({ clause, base, long, onPress }: ClauseProps) => {
  const look = classes(styles.clause, clause.depth > base && styles.deep);
  const inside = (
    <>
      {clause.label && (
        <Text className={classes(styles.label, long && styles.long)}>{clause.label}</Text>
      )}
      <Grow>
        <Reading>{clause.text}</Reading>
        {clause.proposedBy && <Caption>{RULES.proposedBy(clause.proposedBy)}</Caption>}
      </Grow>
    </>
  );
  return onPress ? (
    <Press className={classes(look, styles.askable)} onPress={() => onPress(clause)}>
      {inside}
    </Press>
  ) : (
    <View className={look}>{inside}</View>
  );
};

/** One 条 as a card; its title, then its clauses with their numbers in a column. */
export const ArticleCard = ({
  block,
  onClause,
}: {
  block: Block<Placed>;
  /** Leads to a clause's page, where it is asked about. */
  onClause?: (clause: Placed) => void;
}) => {
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
            onPress={onClause}
          />
        ))}
      </Stack>
      <View id={endOf(block.key)} decorative className={styles.end} />
    </Card>
  );
};
