import type { TaskDue, TaskFilter, TaskView } from "@riqing/schema";
import type { ReadList } from "../../shell";
import { emptyOr, type Find, FindBar, MoreOrEnd, ReadFace, Seg, Stack } from "../../ui";
import { FIND } from "../../words/find";
import { FILTERS, TASKS, VIEWS } from "../../words/tasks";
import { TaskLine } from "./task-line";
import type { TaskChoice, TaskLine as Line } from "./use-task";

const choicesOf = <Value extends string>(words: Record<Value, string>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, words: words[value] }));

interface TaskChoicesProps {
  choice: TaskChoice;
  onChoose: (choice: TaskChoice) => void;
  find: Find<TaskDue>;
  of: ReadList<Line>;
}

/** Whose tasks, and how far they have come. Of a group there is but one view. */
export const TaskChoices = ({ choice, onChoose, find, of }: TaskChoicesProps) => (
  <Stack gap={2}>
    {choice.view !== "GROUP" && (
      <Seg
        label={TASKS.view}
        choices={choicesOf<Exclude<TaskView, "GROUP">>(VIEWS)}
        chosen={choice.view}
        onChoose={(view) => onChoose({ ...choice, view })}
      />
    )}
    <Seg
      label={TASKS.filter}
      choices={choicesOf<Exclude<TaskFilter, "ALL">>(FILTERS)}
      chosen={choice.filter === "DONE" ? "DONE" : "OPEN"}
      onChoose={(filter) => onChoose({ ...choice, filter })}
    />
    <FindBar
      find={find}
      of={of}
      hint={FIND.hints.tasks}
      filters={choice.filter === "OPEN" ? FIND.due : undefined}
    />
  </Stack>
);

interface TaskListProps {
  of: ReadList<Line>;
  find: Find<TaskDue>;
  filter: TaskFilter;
  shown?: string;
  onOpen?: (id: string) => void;
  /** The one that was opened by its address: it stands in the list, whatever the list is of. */
  opened?: Line;
}

const withOpened = (list: readonly Line[], opened: Line | undefined): readonly Line[] =>
  opened && !list.some(({ id }) => id === opened.id) ? [opened, ...list] : list;

/** Tasks down to the end, or to the next page. */
export const TaskList = ({ of, find, filter, shown, onOpen, opened }: TaskListProps) => (
  <ReadFace
    whole
    of={of}
    empty={opened ? undefined : emptyOr(find, TASKS.empty[filter === "DONE" ? "DONE" : "OPEN"])}
  >
    {(tasks) => (
      <Stack gap={3}>
        {withOpened(tasks, opened).map((task) => (
          <TaskLine key={task.id} task={task} shown={shown} onOpen={onOpen} />
        ))}
        <MoreOrEnd of={of} more={TASKS.more} end={TASKS.end(tasks.length)} />
      </Stack>
    )}
  </ReadFace>
);
