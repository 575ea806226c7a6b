import { FirstSteps, leftOf, useFirstSteps } from "../../features/first-steps";
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
  const steps = useFirstSteps(
    me.value?.roles.some(({ role }) => role === "ORGANISATION_ADMIN") ?? false,
  );
  const beginning = steps.value && leftOf(steps.value).length > 0 ? steps.value : null;
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
            pendingTaps.length === 0 && !beginning && <AllClear todo={todo} />
          )}
          {beginning && <FirstSteps steps={beginning} />}
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
