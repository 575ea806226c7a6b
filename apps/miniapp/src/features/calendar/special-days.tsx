import { Body, Caption, Card, Row, Section } from "../../ui";
import { CALENDAR, dayName, spanName } from "../../words/calendar";
import { factOf } from "./day-words";
import { specialSpans } from "./spans";
import type { Day } from "./use-calendar";

interface SpecialDaysProps {
  days: readonly Day[];
  provisional: boolean;
  onDay: (day: string) => void;
}

/** Holidays, make-up days and the organisation's own, in words. */
export const SpecialDays = ({ days, provisional, onDay }: SpecialDaysProps) => {
  const spans = specialSpans(days);
  // That there is nothing special cannot be said of a year whose holidays are not known.
  if (spans.length === 0) return provisional ? null : <Caption centre>{CALENDAR.ordinary}</Caption>;
  return (
    <Section title={CALENDAR.special}>
      <Card tight>
        {spans.map(({ from, until, day }) => (
          <Row key={from} onPress={() => onDay(from)}>
            <Body>{from === until ? dayName(from) : spanName(from, until)}</Body>
            <Caption>{[factOf(day), day.note].filter(Boolean).join(" · ")}</Caption>
          </Row>
        ))}
      </Card>
    </Section>
  );
};
