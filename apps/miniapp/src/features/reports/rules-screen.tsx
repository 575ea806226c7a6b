import type { ReportReceiver } from "@riqing/schema";
import { useState } from "react";
import {
  Body,
  Button,
  Caption,
  Card,
  Chips,
  Measure,
  Meta,
  Row,
  Screen,
  Section,
  Sheet,
  Stack,
  TimeField,
} from "../../ui";
import { receiverWords, reportKindWords, REPORTS } from "../../words/reports";
import { ColleagueChoice } from "./colleague-choice";
import { type ReportRules, useReportRules, useSaveRules } from "./use-reports";

const { rules: words } = REPORTS;

const FIRST_WORD = ["1", "2", "3", "4", "5"];
const ANSWER = ["1", "2", "3"];
const KEEP = ["6", "12", "24", "36", "60"];
/** As the server asks for them, in minutes of the day. */
const HOURS = { from: 360, until: 1_320, apart: 240 } as const;
const RECEIVERS: readonly ReportReceiver[] = [
  "GROUP_MANAGERS",
  "HEAD",
  "OFFICE",
  "ORGANISATION_ADMIN",
];

/** How the organisation deals with reports. Everybody may know it; each choice of its administrator holds at once. */
export const RulesScreen = () => {
  const read = useReportRules();
  return (
    <Screen title={words.title} of={read}>
      {(rules: ReportRules) => <Rules rules={rules} />}
    </Screen>
  );
};

const Rules = ({ rules }: { rules: ReportRules }) =>
  rules.saveRefusal === null ? <Choices rules={rules} /> : <Reading rules={rules} />;

/** For everybody but the administrator. */
const Reading = ({ rules }: { rules: ReportRules }) => {
  const line = (said: string, value: string) => (
    <Row key={said} end={<Meta num>{value}</Meta>}>
      <Body>{said}</Body>
    </Row>
  );
  return (
    <Measure>
      <Card tight>
        {line(words.firstWord, words.workingDays(rules.firstWordDays))}
        {line(words.answer, words.months(rules.answerMonths))}
        {line(words.keep, words.months(rules.keepMonths))}
        <Row>
          <Caption>{words.keepNote}</Caption>
        </Row>
      </Card>
      <Section title={words.receivers}>
        <Card tight>
          {rules.receivers.map(({ kind, receiver }) =>
            line(reportKindWords(kind), receiverWords(receiver)),
          )}
        </Card>
      </Section>
      <Card tight>
        {line(words.appointed, rules.appointed?.name ?? words.nobody)}
        {line(words.hours, rules.handOver.map(timeOf).join("、"))}
      </Card>
      <Caption centre>{words.onlyAdmin}</Caption>
    </Measure>
  );
};

const Choices = ({ rules }: { rules: ReportRules }) => {
  const save = useSaveRules();
  const [choosing, setChoosing] = useState(false);
  const { handOver, appointed } = rules;
  const set = (input: Parameters<typeof save.act>[0]["input"]) => void save.act({ input });
  const [first = 0, second = 0] = handOver;
  return (
    <Measure>
      <Card>
        <Stack gap={4}>
          <Numbers
            label={words.firstWord}
            unit={words.workingDays}
            of={FIRST_WORD}
            chosen={rules.firstWordDays}
            onChoose={(firstWordDays) => set({ firstWordDays })}
          />
          <Numbers
            label={words.answer}
            unit={words.months}
            of={ANSWER}
            chosen={rules.answerMonths}
            onChoose={(answerMonths) => set({ answerMonths })}
          />
          <Numbers
            label={words.keep}
            unit={words.months}
            of={KEEP}
            chosen={rules.keepMonths}
            onChoose={(keepMonths) => set({ keepMonths })}
          />
          <Caption>{words.keepNote}</Caption>
        </Stack>
      </Card>
      <Section title={words.receivers}>
        <Card>
          <Stack gap={4}>
            {rules.receivers.map(({ kind, receiver }) => (
              <Stack gap={2} key={kind}>
                <Meta>{reportKindWords(kind)}</Meta>
                <Chips
                  label={reportKindWords(kind)}
                  choices={RECEIVERS.map((value) => ({ value, words: receiverWords(value) }))}
                  chosen={receiver}
                  onChoose={(receiver) => set({ receivers: [{ kind, receiver }] })}
                />
              </Stack>
            ))}
          </Stack>
        </Card>
      </Section>
      <Card tight>
        <Row end={<Meta>{appointed?.name ?? words.nobody}</Meta>} onPress={() => setChoosing(true)}>
          <Body>{words.appointed}</Body>
        </Row>
      </Card>
      <Section title={words.hours}>
        <Card>
          <Stack gap={4}>
            <TimeField
              label={words.first}
              value={timeOf(first)}
              min={timeOf(HOURS.from)}
              max={timeOf(second - HOURS.apart)}
              onValue={(time) => set({ handOver: [minutesOf(time), second] })}
            />
            <TimeField
              label={words.second}
              value={timeOf(second)}
              min={timeOf(first + HOURS.apart)}
              max={timeOf(HOURS.until)}
              onValue={(time) => set({ handOver: [first, minutesOf(time)] })}
            />
            <Caption>{words.hoursNote}</Caption>
          </Stack>
        </Card>
      </Section>
      <Sheet open={choosing} title={words.choose} onClose={() => setChoosing(false)}>
        {choosing && (
          <>
            <Button
              wide
              look="quiet"
              onPress={() => {
                set({ appointedId: "" });
                setChoosing(false);
              }}
            >
              {words.none}
            </Button>
            <ColleagueChoice
              chosen={new Set(appointed ? [appointed.id] : [])}
              onChoose={({ id }) => {
                set({ appointedId: id });
                setChoosing(false);
              }}
            />
          </>
        )}
      </Sheet>
    </Measure>
  );
};

interface NumbersProps {
  label: string;
  unit: (n: number) => string;
  of: readonly string[];
  chosen: number;
  onChoose: (value: number) => void;
}

const Numbers = ({ label, unit, of, chosen, onChoose }: NumbersProps) => (
  <Stack gap={2}>
    <Meta>{label}</Meta>
    <Chips
      label={label}
      choices={of.map((value) => ({ value, words: unit(Number(value)) }))}
      chosen={String(chosen)}
      onChoose={(value) => onChoose(Number(value))}
    />
  </Stack>
);

const two = (value: number): string => String(value).padStart(2, "0");
const timeOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};
