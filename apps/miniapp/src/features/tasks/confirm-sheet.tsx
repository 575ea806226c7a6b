import { type CannotReason, type ConfirmMethod, LIMITS, PromiseLate } from "@riqing/schema";
import { useState } from "react";
import { clock, useKeptText, useRead } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Caption,
  type Choice,
  Chips,
  DateTimeField,
  Grow,
  Meta,
  Sheet,
  Stack,
  TextArea,
  TextField,
  View,
  Well,
} from "../../ui";
import { CANNOT_REASONS, CONFIRM, METHODS } from "../../words/tasks";
import { fullTime, toFields } from "../../words/times";
import { useMe } from "../me";
import {
  type Answer,
  asksNewDate,
  confirmInput,
  confirmWords,
  measureOf,
  needsTime,
  presetOf,
  promisedAt,
  whenChoices,
  whyNotConfirm,
} from "./promise";
import { RefuseForm } from "./refuse-form";
import type { TakeOn } from "./use-take-on";
import styles from "./tasks.module.css";

interface ConfirmSheetProps {
  takes: TakeOn;
  open: boolean;
  /** What was touched on the card already. */
  begun?: Partial<Answer>;
  onClose: () => void;
}

/** Picture 04: two questions, two rows of chips, one button that repeats the promise. */
export const ConfirmSheet = ({ takes, open, begun, onClose }: ConfirmSheetProps) => (
  <Sheet open={open} title={takes.task.goal} onClose={onClose}>
    <Answering takes={takes} begun={begun} onClose={onClose} />
  </Sheet>
);

const reasons = (Object.keys(CANNOT_REASONS) as CannotReason[]).map((value) => ({
  value,
  words: CANNOT_REASONS[value],
}));

/** Who answers for it does it; who helps, or heads those who do, may also have passed it on. */
export function useMethods(role: string | undefined): Choice<ConfirmMethod>[] {
  const heads = useMe().value?.roles.some((held) => held.role === "HEAD") ?? false;
  const helps = role === "COLLABORATOR";
  const methods: (ConfirmMethod | false)[] = [
    !helps && "SELF",
    "TOGETHER",
    (helps || heads) && "RELAYED",
    "CLARIFY",
    "CANNOT",
  ];
  return methods
    .filter((method) => method !== false)
    .map((value) => ({ value, words: METHODS[value] }));
}

const Answering = ({ takes, begun, onClose }: Omit<ConfirmSheetProps, "open">) => {
  const { task, does } = takes;
  const now = clock.now();
  const measure = measureOf(task);
  const [plan, setPlan, planSent] = useKeptText("task-plan", task.id);
  const [answer, set] = useState<Answer>(() => ({
    promised: presetOf(measure, now),
    method: null,
    reason: null,
    plan,
    ...begun,
  }));
  const methods = useMethods(task.mine?.role);
  const [refusing, setRefusing] = useState(false);
  function change(part: Partial<Answer>) {
    if (part.plan !== undefined) setPlan(part.plan);
    set((before) => ({ ...before, ...part }));
  }
  const at = promisedAt(answer.promised, measure);
  const later = at !== null && needsTime(answer.method) && asksNewDate(at, measure);
  const { name } = task.assigner;

  async function send(given: Answer): Promise<boolean> {
    const taken = await takes.take(confirmInput(task.id, given, measure));
    if (taken) {
      planSent();
      onClose();
    }
    return taken;
  }

  if (refusing) {
    return (
      <RefuseForm
        taskId={task.id}
        busy={does.busy}
        onRefuse={(reason) => send({ ...answer, method: "REFUSE", plan: reason })}
        onKeep={() => setRefusing(false)}
      />
    );
  }
  return (
    <>
      <WhenField answer={answer} change={change} of={takes} />
      <Well>
        <View className={styles.pair}>
          <Told label={CONFIRM.asked} at={measure.dueAt} />
          <Told label={CONFIRM.promised} at={needsTime(answer.method) ? at : null} later={later} />
        </View>
        {later && answer.method === "CANNOT" && <Caption>{CONFIRM.alsoAsks(name)}</Caption>}
      </Well>
      {later && answer.method !== "CANNOT" && at && <Later task={task} at={at} name={name} />}
      <Stack gap={2}>
        <Meta>{CONFIRM.how}</Meta>
        <Chips
          even
          label={CONFIRM.how}
          choices={methods}
          chosen={answer.method}
          onChoose={(method) => change({ method })}
        />
      </Stack>
      {answer.method === "CANNOT" && <CannotFields answer={answer} change={change} />}
      {answer.method === "CLARIFY" && (
        <TextArea
          label={CONFIRM.unclear}
          placeholder={CONFIRM.unclearHint}
          rows={2}
          value={answer.plan}
          onValue={(plan) => change({ plan })}
          limit={LIMITS.taskPlan}
        />
      )}
      {answer.method === "RELAYED" && (
        <TextField
          label={CONFIRM.relayedTo}
          placeholder={CONFIRM.relayedToHint}
          value={answer.plan}
          onValue={(plan) => change({ plan })}
          limit={LIMITS.reason}
        />
      )}
      <Button
        cta
        look="primary"
        busy={does.busy}
        because={whyNotConfirm(answer, measure, now)}
        onPress={() => void send(answer)}
      >
        {confirmWords(answer, measure, name, now)}
      </Button>
      <Caption centre>{CONFIRM.refuseNote}</Caption>
      <Button look="text" wide onPress={() => setRefusing(true)}>
        {CONFIRM.refuse}
      </Button>
    </>
  );
};

interface FieldProps {
  answer: Answer;
  change: (part: Partial<Answer>) => void;
}

const WhenField = ({ answer, change, of }: FieldProps & { of: TakeOn }) => {
  const now = clock.now();
  const { promised } = answer;
  const last = new Date(now.getTime() + LIMITS.taskWithinDays * 86_400_000);
  return (
    <Stack gap={2}>
      <Meta>{CONFIRM.when}</Meta>
      <Chips
        even
        label={CONFIRM.when}
        choices={whenChoices(measureOf(of.task), now)}
        chosen={promised.when}
        onChoose={(when) => change({ promised: { ...promised, when } })}
      />
      {promised.when === "PICK" && (
        <DateTimeField
          label={CONFIRM.pick}
          date={promised.date}
          time={promised.time}
          onDate={(date) => change({ promised: { ...promised, date } })}
          onTime={(time) => change({ promised: { ...promised, time } })}
          min={toFields(now).date}
          max={toFields(last).date}
        />
      )}
    </Stack>
  );
};

/** Why it cannot be solved now, and a plan that can work: both, or it is no answer. */
const CannotFields = ({ answer, change }: FieldProps) => (
  <Stack gap={2}>
    <Meta>{CONFIRM.reason}</Meta>
    <Chips
      label={CONFIRM.reason}
      choices={reasons}
      chosen={answer.reason}
      onChoose={(reason) => change({ reason })}
    />
    <TextArea
      label={CONFIRM.plan}
      placeholder={CONFIRM.planHint}
      value={answer.plan}
      onValue={(plan) => change({ plan })}
      limit={LIMITS.taskPlan}
    />
  </Stack>
);

interface ToldProps {
  label: string;
  at: string | null;
  later?: boolean;
}

/** 要求 and 我承诺 stand side by side always; only a later promise turns yellow. */
const Told = ({ label, at, later }: ToldProps) => (
  <Grow className={styles.told}>
    <Caption>{label}</Caption>
    <Body strong num tone={later ? "wait" : "ink"}>
      {at ? fullTime(at, clock.now()) : CONFIRM.notYet}
    </Body>
  </Grow>
);

/** How much later in working time, as soon as it is known; that it is later is known at once. */
const Later = ({ task, at, name }: { task: TakeOn["task"]; at: string; name: string }) => {
  const read = useRead(PromiseLate, { id: task.id, at }, (data) => data.task.lateBy);
  return (
    <Banner look="wait" icon="warn">
      {CONFIRM.late(read.value, name)}
    </Banner>
  );
};
