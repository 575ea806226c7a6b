import { clock } from "../../shell";
import { Caption, Card, CardTitle, ListEnd, Section } from "../../ui";
import { shortTime } from "../../words/times";
import { TODO } from "../../words/todo";
import type { TodoCardProps, TodoItem } from "../kinds";
import { cardOf } from "./cards";

const spans = Object.keys(TODO.spans) as (keyof typeof TODO.spans)[];

/** By the clock, in spans: urgency is a place. Only the first of all has a filled button. */
export const TodoList = ({ items }: { items: readonly TodoItem[] }) => (
  <>
    {spans.map((span) => {
      // A span newer than this app is no reason to hide what is due.
      const here = items.filter((item) => known(item.span) === span);
      return here.length === 0 ? null : (
        <Section key={span} title={TODO.spans[span]} note={closesIn(here)}>
          {here.map((item) => (
            <TodoCard key={item.kind + item.id} item={item} first={item === items[0]} />
          ))}
        </Section>
      );
    })}
    <ListEnd>{TODO.end(items.length)}</ListEnd>
  </>
);

const known = (span: string) => spans.find((one) => one === span) ?? "LATER";

/** 17:30 封账, beside the span in which it falls. */
function closesIn(items: readonly TodoItem[]): string | undefined {
  const at = items.find(({ closeOut }) => closeOut)?.dueAt;
  return at ? TODO.closesAt(shortTime(at, clock.now())) : undefined;
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
