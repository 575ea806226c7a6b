import { clock, open, PAGES } from "../../shell";
import { Button, Card, Meta, Stack } from "../../ui";
import { fullTime } from "../../words/times";
import { WAYS } from "../../words/ways";
import { type TodoCardProps, type TodoCards, TodoWords } from "../kinds";

/** A case or a topic that waits for me. It says no more than its title: 待办 is read by whoever stands beside. */
const CaseTodoCard = ({ item: { id, kind, title, dueAt }, first }: TodoCardProps) => {
  const go = () => open(kind === "CASE" ? PAGES.case : PAGES.topic, { id });
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={title}
          left={<Meta>{WAYS.discipline.todo}</Meta>}
          right={dueAt && <Meta num>{`${fullTime(dueAt, clock.now())}前`}</Meta>}
          onPress={go}
        />
        <Button
          wide
          look={first ? "primary" : "soft"}
          label={`${WAYS.discipline.look}：${title}`}
          onPress={go}
        >
          {WAYS.discipline.look}
        </Button>
      </Stack>
    </Card>
  );
};

export const disciplineTodoCards = {
  CASE: CaseTodoCard,
  AGREE_TO_BAN: CaseTodoCard,
} satisfies TodoCards;
