import type { InsightBy, InsightScope, TimeBasis } from "@riqing/schema";
import { useState } from "react";
import { Body, Caption, Card, Meta, MoreRow, percent, Press, Seg, Text, View } from "../../ui";
import { TIMES } from "../../words/insights";
import { SpreadLine } from "./spread-line";
import type { Part } from "./use-times";
import styles from "./insights.module.css";

export type PartsBy = Exclude<InsightBy, "WEEK">;

interface PartsCardProps {
  parts: readonly Part[];
  by: PartsBy;
  scope: InsightScope;
  basis: TimeBasis;
  onBy: (by: PartsBy) => void;
  onPart: (part: Part) => void;
}

const shownAtFirst = 12;

/** Side by side, on one scale. Under five answers only their number is said, below the line. */
export const PartsCard = ({ parts, by, scope, basis, onBy, onPart }: PartsCardProps) => {
  const [all, setAll] = useState(false);
  const choices = (Object.keys(TIMES.by) as PartsBy[])
    .filter((value) => value !== "GROUP" || scope !== "GROUP")
    .map((value) => ({ value, words: TIMES.by[value] }));
  // People stand by name, whoever has how many; the rest stand where they are ranked.
  const ranked = parts.filter((part) => part.ranked);
  const others = parts.filter((part) => !part.ranked);
  const shown = all ? ranked : ranked.slice(0, shownAtFirst);
  const people = by === "PERSON" || by === "ASSIGNER";
  const most = Math.max(0, ...ranked.map(({ toConfirm }) => toConfirm.p90 ?? 0));
  return (
    <>
      <Seg label={TIMES.byLabel} choices={choices} chosen={by} onChoose={onBy} />
      <Card>
        {parts.length === 0 && <Meta>{TIMES.partsNone}</Meta>}
        <View role="list">
          {shown.map((part, at) => (
            <View key={part.id} role="listitem" className={at === 0 ? styles.first : undefined}>
              <Press className={styles.part} onPress={() => onPart(part)}>
                <SpreadLine
                  name={
                    <>
                      {part.name} <Text className={styles.n}>{TIMES.n(part.toConfirm.n)}</Text>
                      {by === "ASSIGNER" && part.latePublished.hits > 0 && (
                        <Text className={styles.n}>
                          {" "}
                          {TIMES.lateBy(percent(part.latePublished.hits, part.latePublished.n))}
                        </Text>
                      )}
                    </>
                  }
                  large
                  of={most}
                  basis={basis}
                  {...part.toConfirm}
                />
              </Press>
            </View>
          ))}
        </View>
        {shown.length < ranked.length && (
          <MoreRow onPress={() => setAll(true)}>
            {TIMES.moreParts(ranked.length - shown.length)}
          </MoreRow>
        )}
        {others.length > 0 && (
          <View role="list" className={ranked.length > 0 ? styles.below : undefined}>
            {others.map((part) => (
              <View key={part.id} role="listitem">
                <Press className={styles.unranked} onPress={() => onPart(part)}>
                  <Body tone="quiet">
                    {part.name} <Text className={styles.n}>{TIMES.n(part.toConfirm.n)}</Text>
                  </Body>
                  <Caption>{people ? TIMES.tooFew : TIMES.unranked}</Caption>
                </Press>
              </View>
            ))}
          </View>
        )}
      </Card>
    </>
  );
};
