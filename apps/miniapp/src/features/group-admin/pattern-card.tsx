import { LIMITS, type WorkPattern } from "@riqing/schema";
import { useState } from "react";
import { clock } from "../../shell";
import {
  Caption,
  Card,
  CardTitle,
  Chips,
  DayChoice,
  Flow,
  Press,
  Stack,
  Switch,
  TextField,
  View,
  classes,
} from "../../ui";
import { dayName } from "../../words/calendar";
import { GROUP_ADMIN } from "../../words/group-admin";
import { toFields } from "../../words/times";
import {
  alternating,
  daysAhead,
  isLargeWeek,
  kindOf,
  type PatternKind,
  rotating,
  roundOf,
  weekly,
} from "./pattern";
import styles from "./pattern.module.css";

const { hours: words } = GROUP_ADMIN;

interface PatternCardProps {
  pattern: WorkPattern | null;
  problem?: string;
  onPattern: (pattern: WorkPattern | null) => void;
}

const kinds = (["COMPANY", "WEEK", "ALTERNATE", "ROTATE"] as const).map((value) => ({
  value,
  words: words.patterns[value],
}));

/** On which days the group works: by the organisation's calendar, or by a round of its own. */
export const PatternCard = ({ pattern, problem, onPattern }: PatternCardProps) => {
  const today = toFields(clock.now()).date;
  const kind = kindOf(pattern);
  const choose = (value: Exclude<PatternKind, "OTHER">) => {
    const starts = { COMPANY: null, WEEK: weekly(today), ALTERNATE: alternating(today, true) };
    onPattern(value === "ROTATE" ? rotating(today, 4, 2) : starts[value]);
  };
  return (
    <Card>
      <Stack gap={4}>
        <CardTitle>{words.days}</CardTitle>
        <Chips
          even
          label={words.days}
          choices={kinds}
          chosen={kind === "OTHER" ? null : kind}
          onChoose={choose}
        />
        {pattern === null ? (
          <Caption>{words.companyNote}</Caption>
        ) : (
          <>
            {kind === "OTHER" && <Caption num>{words.otherPattern(pattern.works.length)}</Caption>}
            {kind === "WEEK" && <Weekdays pattern={pattern} onPattern={onPattern} />}
            {kind === "ALTERNATE" && (
              <Chips
                even
                label={words.thisWeek}
                choices={[
                  { value: "LARGE", words: `${words.thisWeek}${words.weeks.LARGE}` },
                  { value: "SMALL", words: `${words.thisWeek}${words.weeks.SMALL}` },
                ]}
                chosen={isLargeWeek(pattern, today) ? "LARGE" : "SMALL"}
                onChoose={(week) =>
                  onPattern({ ...pattern, ...roundFrom(alternating(today, week === "LARGE")) })
                }
              />
            )}
            {kind === "ROTATE" && <Round pattern={pattern} today={today} onPattern={onPattern} />}
            {problem && <Caption tone="danger">{problem}</Caption>}
            <Switch
              label={words.holidays}
              note={pattern.keepsHolidays ? words.holidaysOn : words.holidaysOff}
              on={pattern.keepsHolidays}
              onTurn={(keepsHolidays) => onPattern({ ...pattern, keepsHolidays })}
            />
            <Ahead pattern={pattern} today={today} />
          </>
        )}
      </Stack>
    </Card>
  );
};

const roundFrom = ({ startsOn, works }: WorkPattern) => ({ startsOn, works });

interface RoundProps {
  pattern: WorkPattern;
  onPattern: (pattern: WorkPattern) => void;
}

/** The days of a week, each worked or not. */
const Weekdays = ({ pattern, onPattern }: RoundProps) => (
  <Stack gap={2}>
    <View className={styles.week}>
      {words.weekdays.map((weekday, i) => {
        const works = pattern.works[i] ?? false;
        return (
          <Press
            key={weekday}
            role="checkbox"
            checked={works}
            label={words.restsOn(weekday, works)}
            className={classes(styles.day, works && styles.works)}
            onPress={() =>
              onPattern({ ...pattern, works: pattern.works.map((one, at) => (at === i) !== one) })
            }
          >
            <View>{weekday.slice(1)}</View>
            <View className={styles.mark}>{works ? words.works : words.rests}</View>
          </Press>
        );
      })}
    </View>
    <Caption>{words.restOn}</Caption>
  </Stack>
);

/** So many days of work, so many of rest, from a day on. */
const Round = ({ pattern, today, onPattern }: RoundProps & { today: string }) => {
  const worked = pattern.works.filter(Boolean).length;
  const [typed, setTyped] = useState({
    works: String(worked),
    rests: String(pattern.works.length - worked),
  });
  const type = (part: Partial<typeof typed>) => {
    const now = { ...typed, ...part };
    setTyped(now);
    const round = roundOf(Number(now.works), Number(now.rests));
    if (round) onPattern({ ...pattern, ...roundFrom(rotating(pattern.startsOn, ...round)) });
  };
  const holds = roundOf(Number(typed.works), Number(typed.rests)) !== null;
  const within = (days: number) =>
    new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return (
    <Stack gap={3}>
      <Flow gap={3}>
        <TextField
          kind="number"
          label={words.worksDays}
          value={typed.works}
          onValue={(works) => type({ works })}
        />
        <TextField
          kind="number"
          label={words.restsDays}
          value={typed.rests}
          onValue={(rests) => type({ rests })}
        />
      </Flow>
      {!holds && <Caption tone="danger">{words.problem.round(LIMITS.workPatternDays)}</Caption>}
      <DayChoice
        label={words.startsOn}
        value={pattern.startsOn}
        words={dayName(pattern.startsOn)}
        min={within(-LIMITS.workPatternWithinDays)}
        max={within(LIMITS.workPatternWithinDays)}
        onValue={(startsOn) => onPattern({ ...pattern, startsOn })}
      />
    </Stack>
  );
};

/** The two weeks from today on, for the eye and the ear. */
const Ahead = ({ pattern, today }: { pattern: WorkPattern; today: string }) => {
  const days = daysAhead(pattern, today).filter(({ works }) => works !== null);
  const mark = (works: boolean | null) => (works ? words.works : words.rests);
  return (
    <Stack gap={2}>
      <Caption>{`${words.ahead}（${words.aheadNote}）`}</Caption>
      <View
        role="img"
        label={days.map(({ day, works }) => `${dayName(day)}${mark(works)}`).join("，")}
        className={styles.week}
      >
        {days.map(({ day, works }) => (
          <View decorative key={day} className={classes(styles.ahead, works && styles.works)}>
            <View>{String(Number(day.slice(8)))}</View>
            <View className={styles.mark}>{mark(works)}</View>
          </View>
        ))}
      </View>
    </Stack>
  );
};
