import type { ReactNode } from "react";
import {
  Body,
  Caption,
  Card,
  Empty,
  KeyValue,
  Measure,
  Meta,
  Screen,
  Section,
  Stack,
  Title,
} from "../../ui";
import { CASE_BOARD } from "../../words/case-board";
import { type FiguresText, useFigures } from "./use-appeals";

const { figures: words } = CASE_BOARD;

/** What was decided in twelve months, and how often it was overturned; small numbers are not written. */
export const FiguresScreen = () => (
  <Screen title={words.title} of={useFigures()}>
    {(figures: FiguresText) => (
      <Measure>
        <Stack gap={1}>
          <Title>{figures.total ? words.total(figures.total.decided) : words.few}</Title>
          {figures.total && (
            <Meta>{words.overturned(figures.total.revoked, figures.total.lowered)}</Meta>
          )}
          <Meta>{words.why}</Meta>
        </Stack>
        {figures.kinds.length === 0 ? <Empty>{words.empty}</Empty> : <Tables figures={figures} />}
      </Measure>
    )}
  </Screen>
);

const Tables = ({ figures: { months, kinds, issuers, clauses } }: { figures: FiguresText }) => (
  <>
    <Section title={words.kinds}>
      <Stack gap={3}>
        {kinds.map(({ kindKey, kindName, counts, byMonth }) => (
          <Line key={kindKey} name={kindName} counts={counts}>
            {counts && <Months months={months} byMonth={byMonth} />}
          </Line>
        ))}
      </Stack>
    </Section>
    <Section title={words.issuers}>
      <Stack gap={3}>
        {issuers.map(({ person, counts }) => (
          <Line key={person.id} name={person.name} counts={counts} />
        ))}
      </Stack>
    </Section>
    <Section title={words.clauses}>
      <Stack gap={3}>
        {clauses.map(({ clauseKey, label, text, counts }) => (
          <Line key={clauseKey} name={`${label} ${text}`.trim()} counts={counts} />
        ))}
      </Stack>
    </Section>
  </>
);

interface LineProps {
  name: string;
  counts: FiguresText["total"];
  children?: ReactNode;
}

const Line = ({ name, counts, children }: LineProps) => (
  <Card>
    <Stack gap={1}>
      <Body>{name}</Body>
      <Caption num>
        {counts
          ? `${words.count(counts.decided)}，${words.overturned(counts.revoked, counts.lowered)}`
          : words.withheld}
      </Caption>
      {children}
    </Stack>
  </Card>
);

/** Only months in which there was something, or something that is withheld. */
const Months = ({
  months,
  byMonth,
}: {
  months: readonly string[];
  byMonth: readonly (number | null)[];
}) => (
  <KeyValue
    lines={months.flatMap((month, at) => {
      const count = byMonth[at] ?? null;
      if (count === 0) return [];
      return [
        { key: words.month(month), value: count === null ? words.withheld : words.count(count) },
      ];
    })}
  />
);
