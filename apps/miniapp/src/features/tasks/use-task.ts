import {
  OpenTask,
  type TaskDue,
  TaskPage,
  type TaskFilter,
  type TaskPageQuery,
  Tasks,
  type TasksQuery,
  type TaskView,
} from "@riqing/schema";
import { useEffect, useRef } from "react";
import { queries, request, useRead, useReadList } from "../../shell";
import type { Find } from "../../ui";
import { usePendingTapGone } from "../pending-taps";

export type TaskRead = TaskPageQuery["task"];
export type TaskLine = TasksQuery["tasks"]["nodes"][number];
export type Share = TaskRead["assignments"][number];

/** One task, as it stands for whoever reads it. */
export const useTask = (id: string | undefined) =>
  useRead(TaskPage, { id: id ?? "" }, (data) => data.task, { named: { id } });

export interface TaskChoice {
  view: TaskView;
  filter: TaskFilter;
  groupId?: string;
}

/** Tasks of one view, the newest first. */
export function useTasks({ view, filter, groupId }: TaskChoice, find: Find<TaskDue>) {
  const due = filter === "OPEN" ? find.chosen : null;
  const asked = { view, filter, groupId, search: find.search, due };
  const tasks = useReadList(Tasks, asked, (data) => data.tasks);
  // What waited for a signal has changed a line of it.
  usePendingTapGone(() => void tasks.refresh());
  return tasks;
}

/** 看过: told to the server once for the own share, and where it cannot be noted now, the next time. */
export function useOpenTask(task: TaskRead | undefined): void {
  const told = useRef<string | null>(null);
  const id = task?.id;
  const shareId = task?.mine?.id;
  const due = Boolean(task?.mine) && !task?.mine?.openedAt;

  useEffect(() => {
    if (!due || !id || !shareId || told.current === shareId) return;
    told.current = shareId;
    request(OpenTask, { id }).then(
      ({ openTask: { mine } }) => {
        queries.setQueryData<TaskPageQuery>([TaskPage.name, { id }], (known) =>
          known?.task.mine && mine
            ? { task: { ...known.task, mine: { ...known.task.mine, ...mine } } }
            : known,
        );
      },
      () => (told.current = null),
    );
  }, [due, id, shareId]);
}
