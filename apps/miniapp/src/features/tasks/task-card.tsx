import { type ConfirmMethod, LIMITS, type TaskCardFragment } from "@riqing/schema";
import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import { Acts, Caption, Card, CardTitle, Chips, Meta, Pair, Press, Stack } from "../../ui";
import { CONFIRM, TASKS } from "../../words/tasks";
import { ConfirmSheet, useMethods } from "./confirm-sheet";
import { type Answer, confirmInput, measureOf, nextStep, presetOf, whenChoices } from "./promise";
import { TaskClock } from "./task-clock";
import { useTakeOn } from "./use-take-on";
import styles from "./tasks.module.css";

/** What is said by one tap alone; everything else has something to write, or to be warned of. */
const oneTap: readonly ConfirmMethod[] = ["SELF", "TOGETHER"];

/**
 * Picture 01: a task that waits for an answer, and takes it on the card. The time stands chosen, so
 * one tap on a method takes it on; what needs a word, or comes later than asked, opens the sheet.
 */
export const TaskCard = ({ task }: { task: TaskCardFragment }) => {
  const takes = useTakeOn(task);
  const measure = measureOf(task);
  const [promised, setPromised] = useState(() => presetOf(measure, clock.now()));
  const [begun, setBegun] = useState<Partial<Answer> | null>(null);
  const methods = useMethods(task.mine?.role);
  const step = nextStep(promised, measure, clock.now());

  function choose(method: ConfirmMethod) {
    const answer: Answer = { promised, method, reason: null, plan: "" };
    if (oneTap.includes(method) && step === "TAKES") {
      void takes.take(confirmInput(task.id, answer, measure));
    } else setBegun(answer);
  }

  return (
    <Card>
      <Stack gap={3}>
        <TaskHead task={task} />
        <Stack gap={2}>
          <Chips
            even
            label={`${CONFIRM.when}：${task.goal}`}
            choices={whenChoices(measure, clock.now())}
            chosen={promised.when}
            onChoose={(when) => {
              setPromised({ ...promised, when });
              if (when === "PICK") setBegun({ promised: { ...promised, when } });
            }}
          />
          <Acts
            label={`${CONFIRM.how}：${task.goal}`}
            choices={methods}
            about={task.goal}
            busy={takes.does.busy}
            onAct={choose}
          />
          <Caption num>
            {TASKS.cardNote[step](
              methods.filter(({ value }) => oneTap.includes(value)).map(({ words }) => words),
              LIMITS.undoConfirmationSeconds,
            )}
          </Caption>
        </Stack>
      </Stack>
      <ConfirmSheet
        takes={takes}
        open={begun !== null}
        begun={begun ?? undefined}
        onClose={() => setBegun(null)}
      />
    </Card>
  );
};

/** Kind and who, the clock, the goal; touched, it opens the task. */
export const TaskHead = ({ task }: { task: TaskCardFragment }) => (
  <Press className={styles.open} onPress={() => open(PAGES.task, { id: task.id })}>
    <Stack gap={1}>
      <Pair
        left={
          <Meta>
            {TASKS.title} · {TASKS.toMe(task.assigner.name)}
          </Meta>
        }
        right={<TaskClock task={task} />}
      />
      <CardTitle>{task.goal}</CardTitle>
    </Stack>
  </Press>
);
