import { clock, open, PAGES } from "../../shell";
import { Button, Card, Meta, Stack } from "../../ui";
import { dayWords } from "../../words/times";
import { WAYS } from "../../words/ways";
import { type TodoCardProps, type TodoCards, TodoWords } from "../kinds";

/** A mediation that waits for me. It says no more than its title: 待办 is read by whoever stands beside. */
const MediationTodoCard = ({ item: { id, title, dueOn }, first }: TodoCardProps) => {
  const go = () => open(PAGES.mediation, { id });
  const { look, message } = WAYS.mediation;
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={title}
          left={<Meta>{message}</Meta>}
          right={dueOn && <Meta num>{`${dayWords(dueOn, clock.now())}前`}</Meta>}
          onPress={go}
        />
        <Button wide look={first ? "primary" : "soft"} label={`${look}：${title}`} onPress={go}>
          {look}
        </Button>
      </Stack>
    </Card>
  );
};

export const mediationTodoCards = { MEDIATION: MediationTodoCard } satisfies TodoCards;
