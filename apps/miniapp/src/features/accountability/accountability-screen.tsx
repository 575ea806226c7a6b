import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Empty,
  Measure,
  Meta,
  MoreOrEnd,
  Pair,
  Row,
  Screen,
  Sheet,
  Stack,
  Tag,
  Well,
} from "../../ui";
import { ACCOUNTABILITY, occasionWords } from "../../words/accountability";
import { shortTime } from "../../words/times";
import { WAYS } from "../../words/ways";
import { Answering } from "./answering";
import { type AccountabilityLine, useAccountability } from "./use-accountability";

/** What was refused or passed on without a reason, and what its heads say of it. */
export const AccountabilityScreen = () => {
  const items = useAccountability();
  const [answering, setAnswering] = useState<AccountabilityLine | null>(null);
  return (
    <Screen
      title={ACCOUNTABILITY.title}
      of={items}
      empty={
        <Empty>
          {ACCOUNTABILITY.empty}
          <Caption centre>{ACCOUNTABILITY.note}</Caption>
        </Empty>
      }
      over={
        <Sheet
          open={answering !== null}
          title={ACCOUNTABILITY.sheet(answering?.person.name ?? "")}
          onClose={() => setAnswering(null)}
        >
          {answering && <Answering id={answering.id} onDone={() => setAnswering(null)} />}
        </Sheet>
      }
    >
      {(shown: readonly AccountabilityLine[]) => (
        <Measure>
          <Stack gap={3}>
            {shown.map((item) => (
              <ItemCard key={item.id} item={item} onAnswer={() => setAnswering(item)} />
            ))}
            <MoreOrEnd
              of={items}
              more={ACCOUNTABILITY.more}
              end={ACCOUNTABILITY.end(shown.length)}
            />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};

const ItemCard = ({ item, onAnswer }: { item: AccountabilityLine; onAnswer: () => void }) => (
  <Card
    end={
      <>
        <Row onPress={() => open(PAGES.task, { id: item.task.id })}>
          <Body>{item.task.goal}</Body>
          <Caption>{item.task.group.name}</Caption>
        </Row>
        {item.mayCite && (
          <Row onPress={() => open(PAGES.violation, { cite: "ACCOUNTABILITY", id: item.id })}>
            <Body>{WAYS.discipline.violation}</Body>
            <Caption>{WAYS.discipline.violationNote}</Caption>
          </Row>
        )}
      </>
    }
  >
    <Stack gap={2}>
      <Pair
        left={<Meta num>{shortTime(item.openedAt, clock.now())}</Meta>}
        right={
          item.answeredAt ? (
            <Tag look="done">{ACCOUNTABILITY.answered}</Tag>
          ) : (
            <Tag look="near">{ACCOUNTABILITY.waits}</Tag>
          )
        }
      />
      <CardTitle>{ACCOUNTABILITY.who(item.person.name, item.person.department.name)}</CardTitle>
      <Body tone="ink2">{occasionWords(item.occasion)}</Body>
      <Meta>{item.head ? ACCOUNTABILITY.head(item.head.name) : ACCOUNTABILITY.noHead}</Meta>
      {item.answer && (
        <Well>
          <Body>{item.answer}</Body>
        </Well>
      )}
      {item.answerRefusal === null && (
        <Button
          wide
          look="soft"
          label={`${ACCOUNTABILITY.answer}：${item.task.goal}`}
          onPress={onAnswer}
        >
          {ACCOUNTABILITY.answer}
        </Button>
      )}
    </Stack>
  </Card>
);
