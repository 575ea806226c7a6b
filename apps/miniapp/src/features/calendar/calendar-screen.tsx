import { useState } from "react";
import { clock } from "../../shell";
import { Banner, Measure, type Month, monthOf, MonthTurn, Screen } from "../../ui";
import { CALENDAR } from "../../words/calendar";
import { toFields } from "../../words/times";
import { DaySheet } from "./day-sheet";
import { MonthCard } from "./month-card";
import { SpecialDays } from "./special-days";
import { useMonth } from "./use-calendar";

/** 工作日历: which days are workdays, and what the organisation itself says of them. */
export const CalendarScreen = () => {
  const today = toFields(clock.now()).date;
  const [shown, setShown] = useState<Month>(() => monthOf(today));
  const [opened, setOpened] = useState<string | null>(null);
  const month = useMonth(shown.year, shown.month);
  const day = month.value?.days.find((one) => one.day === opened) ?? null;

  return (
    <Screen
      title={CALENDAR.title}
      head={<MonthTurn shown={shown} onTurn={setShown} />}
      of={month}
      over={
        month.value &&
        day && (
          <DaySheet
            key={day.day}
            day={day}
            today={today}
            refusal={month.value.setRefusal}
            onClose={() => setOpened(null)}
          />
        )
      }
    >
      {({ year, provisional, days }) => (
        <Measure>
          {provisional && (
            <Banner look="wait" icon="warn">
              {CALENDAR.provisional(year)}
            </Banner>
          )}
          <MonthCard days={days} today={today} onDay={setOpened} />
          <SpecialDays days={days} provisional={provisional} onDay={setOpened} />
        </Measure>
      )}
    </Screen>
  );
};
