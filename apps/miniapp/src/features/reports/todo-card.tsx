import { clock, open, PAGES } from "../../shell";
import { Button, Card, Meta, Stack } from "../../ui";
import { dayWords } from "../../words/times";
import { WAYS } from "../../words/ways";
import { type TodoCardProps, type TodoCards, TodoWords } from "../kinds";

/** A report that waits for me. It says no more than its title: 待办 is read by whoever stands beside. */
const ReportTodoCard = ({ item: { id, title, dueOn }, first }: TodoCardProps) => {
  const go = () => open(PAGES.reportCase, { id });
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={title}
          left={<Meta>{WAYS.reports.message}</Meta>}
          right={dueOn && <Meta num>{`${dayWords(dueOn, clock.now())}前`}</Meta>}
          onPress={go}
        />
        <Button
          wide
          look={first ? "primary" : "soft"}
          label={`${WAYS.reports.look}：${title}`}
          onPress={go}
        >
          {WAYS.reports.look}
        </Button>
      </Stack>
    </Card>
  );
};

export const reportTodoCards = { REPORT: ReportTodoCard } satisfies TodoCards;
