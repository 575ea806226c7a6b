import {
  type ConfirmTaskMutationVariables,
  LIMITS,
  MyTodo,
  type TaskCardFragment,
} from "@riqing/schema";
import { clock, deviceName, queries } from "../../shell";
import { CONFIRM } from "../../words/tasks";
import { fullTime } from "../../words/times";
import { noteDone } from "../kinds";
import { useConfirm } from "./use-deeds";

export interface TakeOn {
  task: TaskCardFragment;
  does: ReturnType<typeof useConfirm>;
  /** True: it is done, or kept until there is a network. */
  take: (input: ConfirmTaskMutationVariables["input"]) => Promise<boolean>;
}

/** Takes a task on, from its card or from the sheet; and remembers that it can be taken back. */
export function useTakeOn(task: TaskCardFragment): TakeOn {
  const does = useConfirm(task.goal);
  return {
    task,
    does,
    async take(input) {
      const outcome = await does.act({ input: { ...input, device: deviceName() } });
      const mine = outcome.state === "DONE" ? outcome.data.confirmTask.mine : null;
      if (mine?.undoUntil) {
        // From now on, however long the answer took; the server allows for the way.
        const until = new Date(clock.now().getTime() + LIMITS.undoConfirmationSeconds * 1000);
        const when = mine.plannedAt ? fullTime(mine.plannedAt, clock.now()) : null;
        // It cannot be solved now: that is an answer, too.
        const words = (mine.method === "CANNOT" ? CONFIRM.cannotDone : CONFIRM.done)(when);
        noteDone(task.id, until, words);
      } else void queries.invalidateQueries({ queryKey: [MyTodo.name] });
      return outcome.state === "DONE" || outcome.state === "KEPT";
    },
  };
}
