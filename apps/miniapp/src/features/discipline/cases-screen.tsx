import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Chips,
  Empty,
  Foot,
  Measure,
  MoreOrEnd,
  Row,
  Screen,
  Stack,
} from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import { shortTime } from "../../words/times";
import { CaseWays } from "./case-ways";
import { standingWords } from "./standing";
import { type CaseLine, useCases } from "./use-discipline";

const { list: words } = DISCIPLINE;

/** 违规处理: the cases that I handle. */
export const CasesScreen = () => {
  const [shown, setShown] = useState<"OPEN" | "ALL">("OPEN");
  const cases = useCases(shown === "OPEN");
  return (
    <Screen
      title={words.title}
      of={cases}
      head={
        <Chips
          label={words.title}
          choices={[
            { value: "OPEN", words: words.open },
            { value: "ALL", words: words.all },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
      }
      empty={
        <Measure>
          <CaseWays />
          <Empty>{words.empty}</Empty>
        </Measure>
      }
      footer={
        <Foot>
          <Button cta look="primary" onPress={() => open(PAGES.violation)}>
            {words.record}
          </Button>
        </Foot>
      }
    >
      {(lines: readonly CaseLine[]) => (
        <Measure>
          <Stack gap={3}>
            <CaseWays />
            {lines.map((one) => (
              <Card tight key={one.id}>
                <Row onPress={() => open(PAGES.case, { id: one.id })}>
                  <Body>{`${one.person.name} · ${one.kindName}`}</Body>
                  <Caption num>
                    {[one.number, shortTime(one.happenedAt, clock.now()), standingWords(one)].join(
                      " · ",
                    )}
                  </Caption>
                </Row>
              </Card>
            ))}
            <MoreOrEnd of={cases} more={words.more} end={words.end(lines.length)} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};
