import { cleanText, type CarryReason, isTooLong, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock, useKeptText } from "../../shell";
import { ActionButton, Banner, Chips, Meta, Stack, TextField } from "../../ui";
import { CARRY } from "../../words/task-deeds";
import { CARRY_REASONS } from "../../words/tasks";
import { dayInChain, dayWords } from "../../words/times";
import { CarryDay, useChosenDay } from "../calendar";
import { useCarryOver } from "./use-deeds";
import type { TaskRead } from "./use-task";

interface CarryingProps {
  task: TaskRead;
  onDone: () => void;
}

const reasons = (Object.keys(CARRY_REASONS) as CarryReason[]).map((value) => ({
  value,
  words: CARRY_REASONS[value],
}));

/** What the button still waits for, the reason first. */
function whyNotCarry(reason: CarryReason | null, note: string, works: boolean): string | null {
  if (reason === null) return CARRY.missing;
  if (!works) return CARRY.dayOff;
  if (reason === "OTHER" && note === "") return CARRY.missingNote;
  return isTooLong(note, LIMITS.reason) ? CARRY.tooLong : null;
}

/** 顺延: the next working day stands chosen; from the third time on, who is told is said first. */
export const Carrying = ({ task, onDone }: CarryingProps) => {
  const carry = useCarryOver(task.goal);
  const now = clock.now();
  const [reason, setReason] = useState<CarryReason | null>(null);
  const [toOn, setToOn] = useState<string>(task.nextWorkday);
  const [note, setNote, sent] = useKeptText("task-carry", task.id);
  const chosenDay = useChosenDay(
    task.group.id,
    toOn,
    task.nextWorkday,
    task.nextWorkdayProvisional,
  );
  const other = reason === "OTHER";
  const before = task.mine?.carryOvers ?? [];
  const number = before.length + 1;
  const days = [before[0]?.fromOn, ...before.map((one) => one.toOn)].filter((day) => day != null);
  return (
    <>
      {number >= LIMITS.carryOverTellsFrom && (
        <Banner look="wait" icon="warn">
          <Meta tone="ink" strong>
            {CARRY.tells(number, task.assigner.name)}
          </Meta>
          <Meta num tone="ink2">
            {[...days, toOn].map(dayInChain).join(" → ")}
          </Meta>
        </Banner>
      )}
      <Stack gap={2}>
        <Meta>{CARRY.why}</Meta>
        <Chips label={CARRY.why} choices={reasons} chosen={reason} onChoose={setReason} />
      </Stack>
      <CarryDay
        label={CARRY.to}
        value={toOn}
        onValue={setToOn}
        nextWorkday={task.nextWorkday}
        known={chosenDay}
      />
      <TextField
        label={other ? CARRY.noteNeeded : CARRY.note}
        placeholder={other ? CARRY.noteNeededHint : CARRY.noteHint}
        value={note}
        onValue={setNote}
        limit={LIMITS.reason}
      />
      <ActionButton
        cta
        look="primary"
        does={carry}
        with={{
          input: {
            taskId: task.id,
            toOn,
            reason: reason ?? "OTHER",
            note: cleanText(note) || null,
          },
        }}
        because={whyNotCarry(reason, cleanText(note), chosenDay.works)}
        then={({ state }) => {
          if (state !== "DONE" && state !== "KEPT") return;
          sent();
          onDone();
        }}
      >
        {CARRY.act(dayWords(toOn, now))}
      </ActionButton>
    </>
  );
};
