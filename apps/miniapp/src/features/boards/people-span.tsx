import type { ReadList } from "../../shell";
import {
  Avatar,
  Body,
  Caption,
  Card,
  Meta,
  MoreRow,
  Press,
  ReadFace,
  Section,
  Skeleton,
  View,
} from "../../ui";
import { BOARDS } from "../../words/boards";
import { FACES } from "../../words/faces";
import type { Line } from "./line";
import { pageSize } from "./use-people";
import styles from "./people-span.module.css";

/** A part of the people on a board, and how many there are of them. */
export interface Span {
  key: string;
  title: string;
  /** Null while only a department of it is shown: then it is as long as it turns out to be. */
  total: number | null;
  read: ReadList<Line>;
}

/** Whether there is anybody to show, as far as is known. */
export const isThere = ({ total, read }: Span): boolean =>
  total === null ? read.value === undefined || read.value.length > 0 : total > 0;

/** 再看 9 人: as many as one more page shows. */
export function moreWords({ total, read }: Span, size: number): string | null {
  if (!read.hasMore) return null;
  if (total === null) return FACES.more;
  return BOARDS.seePeople(Math.max(1, Math.min(size, total - (read.value?.length ?? 0))));
}

/** Names with their state at the end of the line. The caller's own row stands elsewhere. */
export const PeopleSpan = ({ of, onPick }: { of: Span; onPick: (line: Line) => void }) => {
  if (!isThere(of)) return null;
  const more = moreWords(of, pageSize.phone);
  return (
    <Section title={of.title} note={of.total !== null && BOARDS.people(of.total)}>
      <ReadFace of={of.read} skeleton={<Skeleton cards={1} />}>
        {(lines) => {
          const others = lines.filter(({ isMe, missing }) => !(isMe && missing));
          if (others.length === 0) return null;
          return (
            <Card tight>
              {others.map((line) => (
                <PersonRow key={line.personId} line={line} onPick={() => onPick(line)} />
              ))}
              {more && <MoreRow onPress={of.read.more}>{more}</MoreRow>}
            </Card>
          );
        }}
      </ReadFace>
    </Section>
  );
};

const PersonRow = ({ line, onPick }: { line: Line; onPick: () => void }) => (
  <Press className={styles.person} onPress={onPick}>
    <Avatar name={line.name} />
    <View className={styles.words}>
      <View className={styles.who}>
        <Body>{line.name}</Body>
        <Caption>{line.department}</Caption>
      </View>
      <View className={styles.state}>
        <Meta tone="ink">{line.step}</Meta>
        {line.last && <Caption num>{line.last}</Caption>}
      </View>
      {line.remark && (
        <Caption tone="ink2" className={styles.remark}>
          {line.remark}
        </Caption>
      )}
    </View>
  </Press>
);
