import { clock, open } from "../../shell";
import { Button, Card, Meta, Stack } from "../../ui";
import { dayWords, fullTime } from "../../words/times";
import type { TodoCardProps } from "./kinds";
import { TodoWords } from "./todo-words";

interface PlainTodoCardProps extends TodoCardProps {
  page: string;
  /** What kind of thing it is. */
  about: string;
  act: string;
}

/** A thing that says no more than its title: 待办 is read by whoever stands beside. One tap opens its page. */
export const PlainTodoCard = ({ item, first, page, about, act }: PlainTodoCardProps) => {
  const { id, title, dueAt, dueOn, groupNames } = item;
  const now = clock.now();
  const due = dueAt ? fullTime(dueAt, now) : dueOn && dayWords(dueOn, now);
  const go = () => open(page, { id });
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={title}
          left={<Meta>{[about, ...groupNames].join(" · ")}</Meta>}
          right={due && <Meta num>{`${due}前`}</Meta>}
          onPress={go}
        />
        <Button wide look={first ? "primary" : "soft"} label={`${act}：${title}`} onPress={go}>
          {act}
        </Button>
      </Stack>
    </Card>
  );
};
