import { cleanText, lengthOf, LIMITS, type OwnDayKind } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import { ActionButton, Body, Caption, Chips, Sheet, Stack, TextField } from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { CALENDAR, dayName } from "../../words/calendar";
import { factOf } from "./day-words";
import { type Day, useSetOwnDays } from "./use-calendar";

type Said = OwnDayKind | "NONE";

interface DaySheetProps {
  day: Day;
  today: string;
  refusal: string | null;
  onClose: () => void;
}

/** Why nothing would come of it; null: something would. */
function whyNotSet(day: Day, said: Said, note: string, today: string): string | null {
  if (day.day < today) return CALENDAR.past;
  const last = new Date(`${today}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + LIMITS.ownDayWithinDays);
  if (day.day > last.toISOString().slice(0, 10)) return CALENDAR.tooFar;
  const same = said === (day.own ?? "NONE");
  const sameNote = said === "NONE" || cleanText(note) === (day.note ?? "");
  if (same && sameNote) return CALENDAR.unchanged;
  const over = lengthOf(note) - LIMITS.ownDayNote;
  return said !== "NONE" && over > 0 ? CALENDAR.noteTooLong(over) : null;
}

/** One day: what it is, and what the organisation says of it. */
export const DaySheet = ({ day, today, refusal, onClose }: DaySheetProps) => {
  const set = useSetOwnDays();
  const [said, setSaid] = useState<Said>(day.own ?? "NONE");
  const [note, setNote, sent] = useKeptText("own-day", day.day, day.note ?? "");
  const error = set.outcome?.state === "REFUSED" ? set.outcome.error : null;
  const kind = said === "NONE" ? null : said;
  const choices = (["WORKDAY", "DAY_OFF", "NONE"] as const).map((value) => ({
    value,
    words: CALENDAR.choices[value],
  }));
  return (
    <Sheet open title={dayName(day.day)} onClose={onClose}>
      <Stack gap={4}>
        <Stack gap={1}>
          <Body>{factOf(day)}</Body>
          {day.note && <Caption>{day.note}</Caption>}
        </Stack>
        {refusal ? (
          <Caption>{CALENDAR.whoMay}</Caption>
        ) : (
          <>
            <Chips
              even
              label={CALENDAR.question}
              choices={choices}
              chosen={said}
              onChoose={setSaid}
            />
            {kind && (
              <TextField
                label={CALENDAR.note}
                placeholder={CALENDAR.noteHint}
                value={note}
                onValue={setNote}
                limit={LIMITS.ownDayNote}
                problem={problemsOf(error)["days.0.note"]}
              />
            )}
            <Caption>{CALENDAR.fact}</Caption>
            <ActionButton
              wide
              look="primary"
              does={set}
              with={{ input: { days: [{ day: day.day, kind, note: kind && note }] } }}
              because={whyNotSet(day, said, note, today)}
              then={(outcome) => {
                if (outcome.state !== "DONE") return;
                sent();
                onClose();
              }}
            >
              {CALENDAR.act[said]}
            </ActionButton>
          </>
        )}
      </Stack>
    </Sheet>
  );
};
