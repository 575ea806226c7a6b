import type { CloseOutOutcome } from "@riqing/schema";
import { useState } from "react";
import { clock, open, PAGES, type ReadList } from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Caption,
  Card,
  Empty,
  emptyOr,
  type Find,
  FindBar,
  ListEnd,
  Measure,
  Meta,
  type Month,
  monthOf,
  MonthTurn,
  MoreRow,
  ReadFace,
  Row,
  Screen,
  Section,
  Stack,
  useFind,
} from "../../ui";
import { dayName } from "../../words/calendar";
import { DAYS, RECORD } from "../../words/day-record";
import { FIND } from "../../words/find";
import { toFields } from "../../words/times";
import { DaysCard } from "./days-card";
import { overdueDay } from "./record";
import { useCloseNow, useDayGroup, useDays, useRecords } from "./use-record";

const spelled = ({ year, month }: Month) => `${year}-${String(month).padStart(2, "0")}`;

/** The calendar of a group's days: which are closed, with what is open in each. */
export const DaysScreen = ({ groupId }: { groupId: string }) => {
  const now = toFields(clock.now());
  const [shown, setShown] = useState<Month>(() => monthOf(now.date));
  const days = useDays(groupId, spelled(shown));
  const group = useDayGroup(groupId);
  const find = useFind<CloseOutOutcome>();
  const records = useRecords(groupId, find);
  const openDay = (day: string) => open(PAGES.dayRecord, { groupId, day });
  const hours = group.value?.hours;
  const overdue = group.value?.seeBoardRefusal === null ? overdueDay(days.value, hours, now) : null;

  return (
    <Screen
      title={DAYS.title}
      of={days}
      head={
        <>
          {group.value && <Meta>{group.value.name}</Meta>}
          <MonthTurn shown={shown} onTurn={setShown} />
        </>
      }
    >
      {(month) => (
        <Measure>
          <Stack gap={3}>
            {month.some(({ provisional }) => provisional) && (
              <Banner look="wait" icon="warn">
                {DAYS.provisional}
              </Banner>
            )}
            {overdue && hours && <CloseNow groupId={groupId} day={overdue} at={hours.closeOutAt} />}
            <DaysCard days={month} today={now.date} onDay={openDay} />
            <Recent find={find} of={records} onDay={openDay} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};

/** Its hour has come and the clock has not closed it: whoever answers for the group does. */
const CloseNow = ({ groupId, day, at }: { groupId: string; day: string; at: string }) => {
  const close = useCloseNow();
  return (
    <Card>
      <Stack gap={3}>
        <Body>{DAYS.closeNowWhy(at)}</Body>
        <ActionButton wide look="primary" does={close} with={{ groupId, day }}>
          {DAYS.closeNow}
        </ActionButton>
      </Stack>
    </Card>
  );
};

type RecordRow = NonNullable<ReturnType<typeof useRecords>["value"]>[number];

interface RecentProps {
  of: ReadList<RecordRow>;
  find: Find<CloseOutOutcome>;
  onDay: (day: string) => void;
}

const Recent = ({ of, find, onDay }: RecentProps) => (
  <Section title={DAYS.recent}>
    <FindBar find={find} of={of} hint={FIND.hints.records} filters={FIND.outcomes} />
    <ReadFace
      of={of}
      empty={emptyOr(
        find,
        <Empty>
          {DAYS.none}
          <Caption centre>{DAYS.noneFollows}</Caption>
        </Empty>,
      )}
    >
      {(records) => (
        <>
          <Card tight>
            {records.map(({ id, day, due, done, carried, open: left }) => (
              <Row key={id} onPress={() => onDay(day)}>
                <Body num>{dayName(day)}</Body>
                <Caption num>{due > 0 ? DAYS.line(done, carried, left) : RECORD.none}</Caption>
              </Row>
            ))}
            {of.hasMore && <MoreRow onPress={of.more}>{DAYS.more}</MoreRow>}
          </Card>
          {!of.hasMore && <ListEnd>{DAYS.end(records.length)}</ListEnd>}
        </>
      )}
    </ReadFace>
  </Section>
);
