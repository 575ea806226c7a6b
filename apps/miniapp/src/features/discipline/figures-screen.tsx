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
import { clauseWords } from "../../words/discipline";
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
      <Lines
        lines={kinds.map(({ kindKey, kindName, counts, byMonth }) => ({
          key: kindKey,
          name: kindName,
          counts,
          more: <Months months={months} byMonth={byMonth} />,
        }))}
      />
    </Section>
    <Section title={words.issuers}>
      <Lines
        lines={issuers.map(({ person, counts }) => ({ key: person.id, name: person.name, counts }))}
      />
    </Section>
    <Section title={words.clauses}>
      <Lines
        lines={clauses.map(({ clauseKey, label, text, counts }) => ({
          key: clauseKey,
          name: clauseWords(label, text),
          counts,
        }))}
      />
    </Section>
  </>
);

interface Line {
  key: string;
  name: string;
  counts: FiguresText["total"];
  more?: ReactNode;
}

/** Those with figures, and in one card at the end the names of those whose figures are withheld. */
const Lines = ({ lines }: { lines: readonly Line[] }) => {
  const rest = lines.filter(({ counts }) => !counts);
  return (
    <Stack gap={3}>
      {lines.map(
        ({ key, name, counts, more }) =>
          counts && (
            <Card key={key}>
              <Stack gap={1}>
                <Body>{name}</Body>
                <Caption num>
                  {`${words.count(counts.decided)}，${words.overturned(counts.revoked, counts.lowered)}`}
                </Caption>
                {more}
              </Stack>
            </Card>
          ),
      )}
      {rest.length > 0 && (
        <Card>
          <Stack gap={1}>
            <Caption>{words.rest}</Caption>
            {rest.map(({ key, name }) => (
              <Body key={key}>{name}</Body>
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  );
};

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
