import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Caption,
  Card,
  Empty,
  ListEnd,
  Measure,
  Meta,
  Row,
  Screen,
  Stack,
  Tag,
  Title,
} from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import { dayWords, shortTime } from "../../words/times";
import { standingWords } from "./standing";
import { type MyRecordText, useMyRecord } from "./use-discipline";

const { record: words } = DISCIPLINE;

/** 我的记录: what was decided about me, and what is open; also of groups that I have left. */
export const MyRecordScreen = () => (
  <Screen title={words.title} of={useMyRecord()}>
    {({ counting, clearOn, cases }: MyRecordText) => (
      <Measure>
        <Stack gap={1}>
          <Title>{words.counting(counting)}</Title>
          <Meta>{clearOn ? words.clear(dayWords(clearOn, clock.now())) : words.note}</Meta>
          {clearOn && <Meta>{words.note}</Meta>}
        </Stack>
        {cases.length === 0 ? (
          <Empty>{words.empty}</Empty>
        ) : (
          <Stack gap={3}>
            {cases.map((one) => (
              <Card tight key={one.id}>
                <Row
                  end={
                    one.measure?.counts ? <Tag look="near">{DISCIPLINE.measure}</Tag> : undefined
                  }
                  onPress={() => open(PAGES.case, { id: one.id })}
                >
                  <Body>{one.kindName}</Body>
                  <Caption num>
                    {[shortTime(one.happenedAt, clock.now()), standingWords(one)].join(" · ")}
                  </Caption>
                </Row>
              </Card>
            ))}
            <ListEnd>{words.end(cases.length)}</ListEnd>
          </Stack>
        )}
      </Measure>
    )}
  </Screen>
);
