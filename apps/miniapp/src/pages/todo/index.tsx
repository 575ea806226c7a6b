import { InboxRow } from "../../features/inbox/inbox-row";
import { useMe } from "../../features/me/use-me";
import { TasksRow } from "../../features/tasks/tasks-row";
import { AllClear } from "../../features/todo/all-clear";
import { DayRow } from "../../features/todo/day-row";
import { KeptRow } from "../../features/todo/kept-row";
import { TodoHead } from "../../features/todo/todo-head";
import { TodoList } from "../../features/todo/todo-list";
import { useMyTodo } from "../../features/todo/use-my-todo";
import { Card, Measure, Screen, Section } from "../../ui";
import { NAMES } from "../../words/names";
import { TODO } from "../../words/todo";

/** 待办: only what needs me, ordered by the clock. */
export default function TodoPage() {
  const { read, items, kept, count } = useMyTodo();
  const me = useMe();
  return (
    <Screen title={NAMES.tabs.todo} tab="todo" of={read}>
      {(todo: NonNullable<typeof read.value>) => (
        <Measure>
          <TodoHead count={count} />
          {kept.length > 0 && (
            <Section title={TODO.sent}>
              {kept.map((entry) => (
                <KeptRow key={entry.id} entry={entry} />
              ))}
            </Section>
          )}
          {items.length > 0 ? (
            <TodoList items={items} />
          ) : (
            kept.length === 0 && <AllClear todo={todo} />
          )}
          <Card tight>
            <TasksRow />
            <DayRow />
            {me.value && me.value.unreadCount > 0 && <InboxRow unread={me.value.unreadCount} />}
          </Card>
        </Measure>
      )}
    </Screen>
  );
}
