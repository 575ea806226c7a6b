import { useEffect, useState } from "react";
import { clock, open, PAGES, useKeptInPlace } from "../../shell";
import {
  Banner,
  Body,
  Caption,
  Card,
  Empty,
  Figure,
  Measure,
  Meta,
  Row,
  Screen,
  Section,
  Skeleton,
  Stack,
  Ticks,
  View,
} from "../../ui";
import { DAY } from "../../words/day";
import { shortTime, toFields, spanWords } from "../../words/times";
import { closesAt, type Day, type MyDay } from "./day";
import { DayCard, type Opened } from "./day-card";
import { SettledCard } from "./settled-card";
import { useMyDay, useSettling } from "./use-day";
import styles from "./day.module.css";

/** Picture 05: everything that is due today, one tap each. There is no submit. */
export const DayScreen = () => {
  const day = useMyDay();
  return (
    <Screen title={DAY.title} of={day} skeleton={<Skeleton cards={4} />}>
      {(mine) => (
        <Measure>
          <Stack gap={3}>
            <Mine mine={mine} />
            <Unopened notices={mine.unopenedNotices} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};

/** The clock to the close goes on while nothing else happens. */
function useMinutes(): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const every = setInterval(() => tick((count) => count + 1), 20_000);
    return () => clearInterval(every);
  }, []);
}

const Mine = ({ mine }: { mine: MyDay }) => {
  const { day, settle, undo } = useSettling(mine.items);
  useMinutes();
  const [opened, setOpened] = useState<{ taskId: string; what: Opened } | null>(null);
  // An answer kept from before does not name the day of each.
  const groups = new Map(
    mine.items.map(({ day: on, task: { group } }) => [group.id, { ...group, on: on ?? mine.day }]),
  );
  const left = day.open.filter(({ closed }) => !closed);
  const over = day.open.filter(({ closed }) => closed);
  // Folded where it stood as long as the finger is there; then it moves down to what is settled.
  const standing = useKeptInPlace(left, ({ task }) => task.id);
  const gone = new Set(standing.filter((one) => one.gone).map(({ item }) => item.task.id));
  const inPlace = day.settled.filter(({ item }) => gone.has(item.task.id));
  const below = day.settled.filter(({ item }) => !gone.has(item.task.id));

  if (mine.items.length === 0) return <Nothing mine={mine} />;
  const clear = day.open.length === 0;
  return (
    <>
      <Head mine={mine} day={day} />
      {mine.provisional && (
        <Banner look="wait" icon="warn">
          {DAY.provisional}
        </Banner>
      )}
      {mine.items.every(({ closed }) => closed) && (
        <Closed mine={mine} groups={[...groups.values()]} />
      )}
      {clear && (
        <View className={styles.clear}>
          <Figure className={styles.clearTitle}>{DAY.allClear}</Figure>
          <Body tone="quiet" num>
            {DAY.counts(day.done, day.carried, day.blocked)}
          </Body>
        </View>
      )}
      {standing.map(({ item, gone }) =>
        gone ? (
          <SettledCard
            key={item.task.id}
            lines={inPlace.filter((line) => line.item.task.id === item.task.id)}
            onUndo={(line) => void undo(line)}
          />
        ) : (
          <DayCard
            key={item.task.id}
            item={item}
            today={item.day ?? mine.day}
            named={groups.size > 1}
            opened={opened?.taskId === item.task.id ? opened.what : null}
            onOpen={(what) => setOpened({ taskId: item.task.id, what })}
            onAnswer={(answer) => {
              setOpened(null);
              void settle(item, answer);
            }}
          />
        ),
      )}
      {over.length > 0 && (
        <Section title={DAY.leftOpen}>
          <Card tight>
            {over.map(({ task }) => (
              <Row key={task.id} onPress={() => open(PAGES.task, { id: task.id })}>
                <Body>{task.goal}</Body>
                <Caption>{task.assigner.name}</Caption>
              </Row>
            ))}
          </Card>
        </Section>
      )}
      {below.length > 0 && <SettledCard lines={below} onUndo={(line) => void undo(line)} />}
      {clear && <Until mine={mine} day={day} />}
    </>
  );
};

const Head = ({ mine, day }: { mine: MyDay; day: Day }) => {
  const total = mine.items.length;
  const settled = day.settled.length;
  const { done, carried, blocked } = day;
  return (
    <View className={styles.head}>
      <View className={styles.counted}>
        <View className={styles.share}>
          <Figure num>{settled}</Figure>
          <Body tone="quiet" num>
            {DAY.of(total)}
          </Body>
        </View>
        <Clock mine={mine} day={day} />
      </View>
      <Ticks ticks={day.ticks} sentence={DAY.sentence(done, carried, blocked, total - settled)} />
    </View>
  );
};

/** 17:30 封账，还有 1 小时 31 分 · 15:59 清完. */
const Clock = ({ mine, day }: { mine: MyDay; day: Day }) => {
  const now = clock.now();
  const last = day.settled.at(-1);
  if (day.open.length === 0 && last?.at) {
    return (
      <Meta num tone="good">
        {DAY.clearedAt(shortTime(last.at, now))}
      </Meta>
    );
  }
  if (mine.items.every(({ closed }) => closed)) return null;
  const at = closesAt(
    mine,
    day.open.filter(({ closed }) => !closed),
  );
  if (!at) return null;
  const left = new Date(at).getTime() - now.getTime();
  return (
    <Meta num>{left > 0 ? DAY.closes(shortTime(at, now), spanWords(left)) : DAY.closing}</Meta>
  );
};

/** What was answered with "blocked" stays open in the record; and until when all of it can change. */
const Until = ({ mine, day }: { mine: MyDay; day: Day }) => {
  const at = closesAt(
    mine,
    mine.items.filter(({ closed }) => !closed),
  );
  if (!at || mine.items.every(({ closed }) => closed)) return null;
  return (
    <Caption centre num>
      {day.blocked > 0 && <View>{DAY.blockedMeans}</View>}
      {DAY.until(shortTime(at, clock.now()))}
    </Caption>
  );
};

interface ClosedProps {
  mine: MyDay;
  groups: readonly { id: string; name: string; on: string }[];
}

/** After the close: that it is so, and the way to what was recorded. */
const Closed = ({ mine, groups }: ClosedProps) => (
  <>
    <Banner icon="lock">
      {DAY.closedAt(shortTime(mine.items[0]?.closesAt ?? mine.serverTime, clock.now()))}。
      {DAY.closedFollows}
    </Banner>
    <Card tight>
      {groups.map(({ id, name, on }) => (
        <Row key={id} onPress={() => open(PAGES.dayRecord, { groupId: id, day: on })}>
          <Body>{DAY.toRecord}</Body>
          {groups.length > 1 && <Caption>{name}</Caption>}
        </Row>
      ))}
    </Card>
  </>
);

/** Nothing is due: because of the day, or because nothing is. */
const Nothing = ({ mine }: { mine: MyDay }) => {
  const off = !mine.workday || mine.day > toFields(clock.now()).date;
  return (
    <Empty>
      {off ? DAY.dayOff : DAY.empty}
      <Caption centre>{off ? DAY.dayOffFollows : DAY.emptyFollows}</Caption>
    </Empty>
  );
};

/** What has not been opened by now; nobody is blamed for it (Mission N12). */
const Unopened = ({ notices }: { notices: MyDay["unopenedNotices"] }) =>
  notices.length > 0 && (
    <Section title={DAY.unopened} note={DAY.unopenedNote}>
      <Card tight>
        {notices.map(({ id, subject, publishedAt }) => (
          <Row key={id} onPress={() => open(PAGES.notice, { id })}>
            <Body>{subject}</Body>
            <Caption num>{shortTime(publishedAt, clock.now())}</Caption>
          </Row>
        ))}
      </Card>
    </Section>
  );
