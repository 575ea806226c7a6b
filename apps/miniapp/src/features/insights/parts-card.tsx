import type { InsightBy, InsightScope, TimeBasis } from "@riqing/schema";
import type { ReadList } from "../../shell";
import {
  Body,
  Caption,
  Card,
  classes,
  MoreRow,
  percent,
  Press,
  ReadFace,
  Seg,
  Text,
  View,
} from "../../ui";
import { TIMES } from "../../words/insights";
import { SpreadLine } from "./spread-line";
import type { Part } from "./use-times";
import styles from "./insights.module.css";

export type PartsBy = Exclude<InsightBy, "WEEK">;

interface PartsCardProps {
  parts: ReadList<Part>;
  by: PartsBy;
  scope: InsightScope;
  basis: TimeBasis;
  onBy: (by: PartsBy) => void;
  onPart: (part: Part) => void;
}

/** Side by side, on one scale. Under five answers only their number is said; the ranked come first. */
export const PartsCard = ({ parts, by, scope, basis, onBy, onPart }: PartsCardProps) => {
  const choices = (Object.keys(TIMES.by) as PartsBy[])
    .filter((value) => value !== "GROUP" || scope !== "GROUP")
    .map((value) => ({ value, words: TIMES.by[value] }));
  return (
    <>
      <Seg label={TIMES.byLabel} choices={choices} chosen={by} onChoose={onBy} />
      <Card end={parts.hasMore && <MoreRow onPress={parts.more}>{TIMES.moreParts}</MoreRow>}>
        <ReadFace of={parts} empty={TIMES.partsNone}>
          {(all) => (
            <View role="list">
              {all.map((part, at) => (
                <View
                  key={part.id}
                  role="listitem"
                  className={classes(
                    at === 0 && styles.first,
                    isEndOfRanks(by, all[at - 1], part) && styles.below,
                  )}
                >
                  <PartRow part={part} by={by} basis={basis} of={slowest(all)} onPart={onPart} />
                </View>
              ))}
            </View>
          )}
        </ReadFace>
      </Card>
    </>
  );
};

const isByPeople = (by: PartsBy): boolean => by === "PERSON" || by === "ASSIGNER";

/** People are not ranked: they stand by name, whoever has how many. */
const isEndOfRanks = (by: PartsBy, before: Part | undefined, part: Part): boolean =>
  !isByPeople(by) && !part.ranked && before?.ranked === true;

const slowest = (parts: readonly Part[]): number =>
  Math.max(0, ...parts.map(({ toConfirm }) => toConfirm.p90 ?? 0));

interface PartRowProps extends Pick<PartsCardProps, "by" | "basis" | "onPart"> {
  part: Part;
  of: number;
}

const PartRow = ({ part, by, basis, of, onPart }: PartRowProps) => {
  const { name, ranked, toConfirm, latePublished } = part;
  const named = (
    <>
      {name} <Text className={styles.n}>{TIMES.n(toConfirm.n)}</Text>
    </>
  );
  if (!ranked) {
    return (
      <Press className={styles.unranked} onPress={() => onPart(part)}>
        <Body tone="quiet">{named}</Body>
        <Caption>{isByPeople(by) ? TIMES.tooFew : TIMES.unranked}</Caption>
      </Press>
    );
  }
  return (
    <Press className={styles.part} onPress={() => onPart(part)}>
      <SpreadLine
        name={
          <>
            {named}
            {by === "ASSIGNER" && latePublished.hits > 0 && (
              <Text className={styles.n}>
                {" "}
                {TIMES.lateBy(percent(latePublished.hits, latePublished.n))}
              </Text>
            )}
          </>
        }
        large
        of={of}
        basis={basis}
        {...toConfirm}
      />
    </Press>
  );
};
