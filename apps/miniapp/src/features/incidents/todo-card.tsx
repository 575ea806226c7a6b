import { clock, open, PAGES } from "../../shell";
import { Button, Card, Meta, Stack } from "../../ui";
import { dayWords } from "../../words/times";
import { WAYS } from "../../words/ways";
import { type TodoCardProps, type TodoCards, TodoWords } from "../kinds";

/** An incident that waits for me: to be closed, or to be known. */
const IncidentTodoCard = ({ item: { id, title, dueOn, groupNames }, first }: TodoCardProps) => {
  const go = () => open(PAGES.incident, { id });
  const { tag, look } = WAYS.incidents;
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={title}
          left={<Meta>{[tag, ...groupNames].join(" · ")}</Meta>}
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

export const incidentTodoCards = { INCIDENT: IncidentTodoCard } satisfies TodoCards;
