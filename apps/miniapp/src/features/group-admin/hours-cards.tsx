import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Chips,
  Meta,
  Pair,
  Row,
  SpanField,
  Stack,
  TextField,
} from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { type Hours, type HoursProblems, nextPeriod, notesOfPeriods, workedWords } from "./hours";

const { hours: words } = GROUP_ADMIN;

interface PeriodsCardProps {
  hours: Hours;
  problems: HoursProblems;
  onPeriods: (periods: Hours["periods"]) => void;
}

/** When it works, in up to four periods with breaks between them. */
export const PeriodsCard = ({ hours, problems, onPeriods }: PeriodsCardProps) => {
  const { periods } = hours;
  const notes = notesOfPeriods(periods);
  const wrong = problems.periods ?? Object.values(problems.period)[0];
  return (
    <Card>
      <Stack gap={4}>
        <CardTitle>{words.periods}</CardTitle>
        {periods.map(({ from, until }, i) => (
          <SpanField
            // A period is known by its place: two may say the same while they are typed.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            label={words.period(i + 1)}
            from={from}
            until={until}
            problem={problems.period[i] ?? null}
            note={notes[i]}
            onSpan={(span) => onPeriods(periods.map((one, at) => (at === i ? span : one)))}
            end={
              periods.length > 1 && (
                <Button
                  look="text"
                  label={words.removePeriod(i + 1)}
                  onPress={() => onPeriods(periods.filter((_, at) => at !== i))}
                >
                  {words.remove}
                </Button>
              )
            }
          />
        ))}
        <Stack gap={2}>
          <Button
            look="quiet"
            wide
            icon="plus"
            because={
              periods.length >= LIMITS.workPeriods ? words.periodsFull(LIMITS.workPeriods) : null
            }
            onPress={() => onPeriods([...periods, nextPeriod(periods)])}
          >
            {words.addPeriod}
          </Button>
          <Caption tone={wrong ? "danger" : "quiet"} num>
            {wrong ?? workedWords(hours)}
          </Caption>
        </Stack>
      </Stack>
    </Card>
  );
};

interface QuietCardProps {
  groupId: string;
  quiet: Hours["quiet"];
  problem?: string;
}

/** When nothing reaches it but what is urgent: as its rules say, and where they can be changed. */
export const QuietCard = ({ groupId, quiet, problem }: QuietCardProps) => (
  <Card
    end={
      <Row onPress={() => open(PAGES.groupSettings, { groupId })}>
        <Body>{words.quietWay}</Body>
      </Row>
    }
  >
    <Stack gap={2}>
      <Pair
        left={<CardTitle>{words.quiet}</CardTitle>}
        right={<Meta tone="ink">{quiet ? `${quiet.from}–${quiet.until}` : words.quietNone}</Meta>}
      />
      <Caption>{quiet ? words.quietOn : words.quietOff}</Caption>
      <Caption tone={problem ? "danger" : "quiet"}>{problem ?? words.quietInRules}</Caption>
    </Stack>
  </Card>
);

const USUAL = [15, 30, 60, 120];

interface ConfirmCardProps {
  minutes: number;
  problem?: string;
  onMinutes: (minutes: number) => void;
}

/** How soon somebody takes on what was assigned, before others hear of it. */
export const ConfirmCard = ({ minutes, problem, onMinutes }: ConfirmCardProps) => {
  const [other, setOther] = useState(!USUAL.includes(minutes));
  const choices = [
    ...USUAL.map((one) => ({ value: String(one), words: words.minutes(one) })),
    { value: "other", words: words.other },
  ];
  const choose = (value: string) => {
    setOther(value === "other");
    if (value !== "other") onMinutes(Number(value));
  };
  return (
    <Card>
      <Stack gap={3}>
        <CardTitle>{words.confirm}</CardTitle>
        <Chips
          label={words.confirm}
          choices={choices}
          chosen={other ? "other" : String(minutes)}
          onChoose={choose}
        />
        {other && (
          <TextField
            kind="number"
            label={words.confirmMinutes}
            value={Number.isNaN(minutes) ? "" : String(minutes)}
            onValue={(text) => onMinutes(text.trim() === "" ? Number.NaN : Number(text))}
            problem={problem}
          />
        )}
        <Caption>{words.confirmNote}</Caption>
      </Stack>
    </Card>
  );
};
