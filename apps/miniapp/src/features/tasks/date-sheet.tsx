import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { clock, useKeptText } from "../../shell";
import { ActionButton, DateTimeField, TextArea } from "../../ui";
import { DATE } from "../../words/task-deeds";
import { fromFields, fullTime, toFields } from "../../words/times";
import { isLater } from "./promise";
import { useRequestDate } from "./use-deeds";
import type { TaskRead } from "./use-task";

interface AskingProps {
  task: TaskRead;
  onDone: () => void;
}

/** A later deadline, which the assigner grants with one tap. */
export const AskingDate = ({ task, onDone }: AskingProps) => {
  const ask = useRequestDate();
  const now = clock.now();
  const dueAt = task.mine?.dueAt ?? task.dueAt;
  const [date, setDate, dateSent] = useKeptText("task-date-day", task.id);
  const [time, setTime, timeSent] = useKeptText(
    "task-date-time",
    task.id,
    toFields(new Date(dueAt)).time,
  );
  const [reason, setReason, sent] = useKeptText("task-date", task.id);
  const wantedAt = date && time ? fromFields(date, time) : null;
  const because = !wantedAt
    ? DATE.missing
    : !isLater(wantedAt, dueAt) || new Date(wantedAt) <= now
      ? DATE.notLater
      : isTooLong(reason, LIMITS.reason)
        ? DATE.tooLong
        : null;
  return (
    <>
      <DateTimeField
        label={DATE.when}
        date={date}
        time={time}
        onDate={setDate}
        onTime={setTime}
        min={toFields(now).date}
        max={toFields(new Date(now.getTime() + LIMITS.taskWithinDays * 86_400_000)).date}
      />
      <TextArea
        label={DATE.reason}
        placeholder={DATE.reasonHint}
        value={reason}
        onValue={setReason}
        limit={LIMITS.reason}
      />
      <ActionButton
        cta
        look="primary"
        does={ask}
        with={{ taskId: task.id, wantedAt: wantedAt ?? "", reason: cleanText(reason) || null }}
        because={because}
        then={({ state }) => {
          if (state !== "DONE") return;
          for (const each of [sent, dateSent, timeSent]) each();
          onDone();
        }}
      >
        {DATE.act(wantedAt ? fullTime(wantedAt, now) : "")}
      </ActionButton>
    </>
  );
};
