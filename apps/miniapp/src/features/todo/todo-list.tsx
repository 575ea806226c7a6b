import { clock, type Kept } from "../../shell";
import { Caption, Card, CardTitle, ListEnd, Section } from "../../ui";
import { DAY } from "../../words/day";
import { shortTime } from "../../words/times";
import { TODO } from "../../words/todo";
import { SettledRow, type TodoCardProps, type TodoItem, useJustDone } from "../kinds";
import { cardOf } from "./cards";
import { settledAs } from "./kinds";

const spans = Object.keys(TODO.spans) as (keyof typeof TODO.spans)[];

interface TodoListProps {
  shown: readonly Kept<TodoItem>[];
  /** How many of them still wait. */
  count: number;
}

/** By the clock, in spans: urgency is a place. Only the first of all has a filled button. */
export const TodoList = ({ shown, count }: TodoListProps) => {
  const justDone = new Set(useJustDone().map(({ id }) => id));
  const waiting = shown.filter(({ item, gone }) => !gone && !justDone.has(settledAs(item)));
  return (
    <>
      {spans.map((span) => {
        // A span newer than this app is no reason to hide what is due.
        const here = shown.filter(({ item }) => known(item.span) === span);
        return here.length === 0 ? null : (
          <Section key={span} title={TODO.spans[span]} note={closesIn(here)}>
            {here.map(({ item, gone }) =>
              gone && !justDone.has(settledAs(item)) ? (
                <SettledRow key={item.kind + item.id} title={item.title} words={TODO.tapped} />
              ) : (
                <TodoCard key={item.kind + item.id} item={item} first={item === waiting[0]?.item} />
              ),
            )}
          </Section>
        );
      })}
      {count > 0 && <ListEnd>{TODO.end(count)}</ListEnd>}
    </>
  );
};

const known = (span: string) => spans.find((one) => one === span) ?? "LATER";

/** 17:30 封账, beside the span in which it falls. */
function closesIn(here: readonly Kept<TodoItem>[]): string | undefined {
  const at = here.find(({ item }) => item.closeOut)?.item.dueAt;
  return at ? DAY.at(shortTime(at, clock.now())) : undefined;
}

const TodoCard = ({ item, first }: TodoCardProps) => {
  const Card = cardOf(item.kind);
  return Card ? <Card item={item} first={first} /> : <UnknownCard item={item} />;
};

/** A kind that only a newer app knows: what it is called, and what to do about it. */
const UnknownCard = ({ item }: Pick<TodoCardProps, "item">) => (
  <Card>
    <CardTitle>{item.title}</CardTitle>
    <Caption>{TODO.unknown}</Caption>
  </Card>
);
