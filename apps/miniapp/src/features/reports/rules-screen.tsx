import type { ReportReceiver } from "@riqing/schema";
import { useState } from "react";
import {
  Banner,
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
import { refusalWords } from "../../words/refusals";
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

const Rules = ({ rules }: { rules: ReportRules }) => {
  const save = useSaveRules();
  const [choosing, setChoosing] = useState(false);
  const { saveRefusal, handOver, appointed } = rules;
  const set = (input: Parameters<typeof save.act>[0]["input"]) => {
    if (saveRefusal === null) void save.act({ input });
  };
  const [first = 0, second = 0] = handOver;
  return (
    <Measure>
      {saveRefusal && (
        <Banner look="wait" icon="lock">
          {refusalWords(saveRefusal)}
        </Banner>
      )}
      <Card>
        <Stack gap={4}>
          <Numbers
            label={words.firstWord}
            of={FIRST_WORD}
            chosen={rules.firstWordDays}
            onChoose={(firstWordDays) => set({ firstWordDays })}
          />
          <Numbers
            label={words.answer}
            of={ANSWER}
            chosen={rules.answerMonths}
            onChoose={(answerMonths) => set({ answerMonths })}
          />
          <Numbers
            label={words.keep}
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
        <Row
          end={<Meta>{appointed?.name ?? words.nobody}</Meta>}
          onPress={saveRefusal === null ? () => setChoosing(true) : undefined}
        >
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
  of: readonly string[];
  chosen: number;
  onChoose: (value: number) => void;
}

const Numbers = ({ label, of, chosen, onChoose }: NumbersProps) => (
  <Stack gap={2}>
    <Meta>{label}</Meta>
    <Chips
      label={label}
      choices={of.map((value) => ({ value, words: value }))}
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
