import { clock, open, PAGES } from "../../shell";
import { Button, Card, Meta, Stack } from "../../ui";
import { dayWords } from "../../words/times";
import { WAYS } from "../../words/ways";
import { type TodoCardProps, type TodoCards, TodoWords } from "../kinds";

/** Something that waits for my answer. */
const SuggestionTodoCard = ({ item: { id, title, dueOn, groupNames }, first }: TodoCardProps) => {
  const go = () => open(PAGES.suggestion, { id });
  const { tag, look } = WAYS.suggestions;
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

export const suggestionTodoCards = { SUGGESTION: SuggestionTodoCard } satisfies TodoCards;
