import { clock, open, PAGES } from "../../shell";
import { Body, Caption, Card, Empty, ListEnd, Measure, Row, Screen, Stack, Tag } from "../../ui";
import { APPEALS } from "../../words/appeals";
import { measureWords } from "../../words/discipline";
import { dayWords } from "../../words/times";
import { type QueuedAppeal, useAppeals } from "./use-appeals";

/** The reviewer's queue: the oldest first, each with their own deadline. */
export const AppealsScreen = () => (
  <Screen title={APPEALS.title} of={useAppeals()}>
    {(appeals: readonly QueuedAppeal[]) => (
      <Measure>
        {appeals.length === 0 ? (
          <Empty>{APPEALS.empty}</Empty>
        ) : (
          <Stack gap={3}>
            {appeals.map((appeal) => (
              <AppealLine key={appeal.id} appeal={appeal} />
            ))}
            <ListEnd>{APPEALS.end(appeals.length)}</ListEnd>
          </Stack>
        )}
      </Measure>
    )}
  </Screen>
);

const AppealLine = ({ appeal }: { appeal: QueuedAppeal }) => {
  const { case: found, deadline, takenBy, takenByMe } = appeal;
  const { measure, number, person, kindName } = found;
  const what = measure ? measureWords(measure.measure, measure.days) : kindName;
  return (
    <Card tight>
      <Row
        end={
          <Tag look={takenByMe ? "done" : "near"}>
            {takenByMe ? APPEALS.yours : (takenBy?.name ?? APPEALS.untaken)}
          </Tag>
        }
        onPress={() => open(PAGES.case, { id: found.id })}
      >
        <Body>{APPEALS.of(person.name)}</Body>
        <Caption num>{`${what} · ${number}`}</Caption>
        {deadline && (
          <Caption num>
            {APPEALS.left(dayWords(deadline.answerOn, clock.now()), deadline.workingDaysLeft)}
          </Caption>
        )}
      </Row>
    </Card>
  );
};
