import { InboxRow } from "../../features/inbox";
import { useMe } from "../../features/me";
import { TasksRow } from "../../features/tasks";
import {
  AllClear,
  DayRow,
  PendingTapRow,
  TodoHead,
  TodoList,
  useMyTodo,
} from "../../features/todo";
import { Card, Measure, Screen, Section } from "../../ui";
import { NAMES } from "../../words/names";
import { TODO } from "../../words/todo";

/** 待办: only what needs me, ordered by the clock. */
export default function TodoPage() {
  const { read, shown, pendingTaps, count } = useMyTodo();
  const me = useMe();
  return (
    <Screen title={NAMES.tabs.todo} tab="todo" of={read}>
      {(todo: NonNullable<typeof read.value>) => (
        <Measure>
          <TodoHead count={count} />
          {pendingTaps.length > 0 && (
            <Section title={TODO.sent}>
              {pendingTaps.map((entry) => (
                <PendingTapRow key={entry.id} entry={entry} />
              ))}
            </Section>
          )}
          {shown.length > 0 ? (
            <TodoList shown={shown} count={count} />
          ) : (
            pendingTaps.length === 0 && <AllClear todo={todo} />
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
