import { Tasks, type TasksQuery } from "@riqing/schema";
import { clock, open, PAGES, useReadList } from "../../shell";
import { Button, Flow } from "../../ui";
import { BOARDS } from "../../words/boards";
import { dayWords, fullTime } from "../../words/times";
import { BoardItem, BoardLines } from "./board-list";
import { columnKey, joined } from "./matrix";
import { useMatrix } from "./use-matrix";

type Task = TasksQuery["tasks"]["nodes"][number];

/** How many open tasks stand among the boards; the others are behind their own list. */
const SHOWN = 3;

/** Of one group: today's close-out and the tasks that close first, as lines among its boards (picture 12). */
export const WorkRows = ({ groupId }: { groupId: string }) => {
  const matrix = useMatrix(groupId, true, null, true);
  const tasks = useReadList(
    Tasks,
    { view: "GROUP" as const, filter: "OPEN" as const, groupId, first: SHOWN + 1 },
    (data) => data.tasks,
  );
  const now = clock.now();
  const day = joined(matrix.value ?? [])?.first.columns.find(({ kind }) => kind === "CLOSE_OUT");
  const open3 = (tasks.value ?? []).filter(({ kind }) => kind === "TASK").slice(0, SHOWN);
  if (!day && open3.length === 0) return null;
  return (
    <BoardLines>
      {day && (
        <BoardItem
          of={{
            title: day.title,
            asked: day.asked,
            confirmed: day.asked - day.missing,
            words: day.dueAt
              ? BOARDS.closesAt(fullTime(day.dueAt, now))
              : day.dueOn
                ? dayWords(day.dueOn, now)
                : BOARDS.noDue,
          }}
          chosen={false}
          onPress={() => open(PAGES.matrix, { groupId, column: columnKey(day) })}
        />
      )}
      {open3.map((task) => (
        <BoardItem
          key={task.id}
          of={{
            title: task.goal,
            asked: task.counts.responsible,
            confirmed: task.counts.done,
            words: `${BOARDS.task} · ${fullTime(dueOf(task), now)}`,
          }}
          chosen={false}
          onPress={() => open(PAGES.task, { id: task.id })}
        />
      ))}
      {(tasks.value?.length ?? 0) > SHOWN && (
        <Flow>
          <Button look="text" onPress={() => open(PAGES.tasks, { groupId })}>
            {BOARDS.allTasks}
          </Button>
        </Flow>
      )}
    </BoardLines>
  );
};

const dueOf = ({ dueAt }: Task): string => dueAt;
