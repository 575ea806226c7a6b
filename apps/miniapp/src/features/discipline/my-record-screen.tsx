import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Caption,
  Card,
  CardTitle,
  Empty,
  ListEnd,
  Measure,
  Meta,
  Pair,
  Row,
  Screen,
  Section,
  Stack,
  Tag,
  Title,
} from "../../ui";
import { DISCIPLINE, measureStateWords, measureWords } from "../../words/discipline";
import { dayWords, shortTime } from "../../words/times";
import { LadderBar } from "./ladder-bar";
import { standingWords } from "./standing";
import { type MyRecordText, useMyRecord } from "./use-discipline";

const { record: words } = DISCIPLINE;

type Line = MyRecordText["cases"][number];

/** 我的记录: what was decided about me, and what is open; also of groups that I have left. */
export const MyRecordScreen = () => (
  <Screen title={words.title} of={useMyRecord()}>
    {({ counting, clearOn, cases }: MyRecordText) => {
      const counts = cases.filter(({ measure }) => measure?.counts);
      const undecided = cases.filter(({ measure }) => measure === null);
      const past = cases.filter(({ measure }) => measure && !measure.counts);
      return (
        <Measure>
          <Stack gap={1}>
            <Title>{words.counting(counting)}</Title>
            {clearOn && <Meta>{words.clear(dayWords(clearOn, clock.now()))}</Meta>}
            <Meta>{words.note}</Meta>
          </Stack>
          {cases.length === 0 && <Empty>{words.empty}</Empty>}
          {counts.map((one) => (
            <CountingCard key={one.id} line={one} />
          ))}
          <Lines title={words.opened} lines={undecided} />
          <Lines title={words.past} lines={past} />
          {cases.length > 0 && <ListEnd>{words.end(cases.length)}</ListEnd>}
        </Measure>
      );
    }}
  </Screen>
);

/** A measure that counts: which rung it is, when I was told, and until when it counts. */
const CountingCard = ({ line: { id, kindName, measure } }: { line: Line }) => {
  const now = clock.now();
  if (!measure) return null;
  return (
    <Card
      end={
        <Row onPress={() => open(PAGES.case, { id })}>
          <Body>{words.way}</Body>
        </Row>
      }
    >
      <Stack gap={3}>
        <Pair
          left={<CardTitle>{measureWords(measure.measure, measure.days)}</CardTitle>}
          right={
            measure.toldAt ? (
              <Meta num>{words.told(shortTime(measure.toldAt, now))}</Meta>
            ) : (
              <Tag look="near">{measureStateWords(measure.state)}</Tag>
            )
          }
        />
        <LadderBar measure={measure.measure} />
        <Body>{kindName}</Body>
        {measure.countsUntil && (
          <Pair
            left={<Meta>{DISCIPLINE.stopsCounting}</Meta>}
            right={
              <Body strong num>
                {dayWords(measure.countsUntil, now)}
              </Body>
            }
          />
        )}
      </Stack>
    </Card>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <Section title={title} note={words.count(lines.length)}>
      <Card tight>
        {lines.map((one) => (
          <Row key={one.id} onPress={() => open(PAGES.case, { id: one.id })}>
            <Body>{one.kindName}</Body>
            <Caption num>
              {[shortTime(one.happenedAt, clock.now()), standingWords(one)].join(" · ")}
            </Caption>
          </Row>
        ))}
      </Card>
    </Section>
  );
