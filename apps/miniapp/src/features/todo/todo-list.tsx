import type { ReactNode } from "react";
import { clock } from "../../shell";
import { ListEnd, Section } from "../../ui";
import { DAY } from "../../words/day";
import { shortTime } from "../../words/times";
import { TODO } from "../../words/todo";
import { StandInCard } from "../leave";
import { CloseOutRow } from "./close-out-row";
import { NoticeCard } from "./notice-card";
import { RulesCard } from "./rules-card";
import { TaskItem } from "./task-cards";
import type { TodoItem } from "./use-my-todo";

const spans = Object.keys(TODO.spans) as (keyof typeof TODO.spans)[];

/** By the clock, in spans: urgency is a place. Only the first of all has a filled button. */
export const TodoList = ({ items }: { items: readonly TodoItem[] }) => (
  <>
    {spans.map((span) => {
      // A span newer than this app is no reason to hide what is due.
      const here = items.filter((item) => known(item.span) === span);
      return here.length === 0 ? null : (
        <Section key={span} title={TODO.spans[span]} note={closesIn(here)}>
          {here.map((item) => card(item, item === items[0]))}
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
  return at ? DAY.at(shortTime(at, clock.now())) : undefined;
}

function card(item: TodoItem, first: boolean): ReactNode {
  if (item.closeOut) {
    return <CloseOutRow key={item.id} closeOut={item.closeOut} first={first} />;
  }
  if (item.notice) {
    return <NoticeCard key={item.id} item={{ ...item, notice: item.notice }} first={first} />;
  }
  if (item.leave) {
    const late = { overdue: item.overdue, overdueWords: TODO.overdue };
    return <StandInCard key={item.id} leave={item.leave} first={first} {...late} />;
  }
  if (item.task) {
    return <TaskItem key={item.kind + item.id} item={item} task={item.task} first={first} />;
  }
  return item.rules ? (
    <RulesCard key={item.id} item={{ ...item, rules: item.rules }} first={first} />
  ) : null;
}
