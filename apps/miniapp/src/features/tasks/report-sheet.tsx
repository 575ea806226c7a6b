import { cleanText, isTooLong, LIMITS, type ProgressKind } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import { ActionButton, Caption, Chips, TextArea, TextField } from "../../ui";
import { REPORT } from "../../words/task-deeds";
import { FilePicker, useFiles } from "../files";
import { useReport } from "./use-deeds";
import type { TaskRead } from "./use-task";

interface ReportingProps {
  task: TaskRead;
  onDone: () => void;
}

const kinds = (Object.keys(REPORT.kinds) as ProgressKind[]).map((value) => ({
  value,
  words: REPORT.kinds[value],
}));

/** How it goes: a step forward, what stands in the way and whom it waits for, or a call for help. */
export const Reporting = ({ task, onDone }: ReportingProps) => {
  const report = useReport(task.goal);
  const [kind, setKind] = useState<ProgressKind>("PROGRESS");
  const [text, setText, textSent] = useKeptText("task-report", task.id);
  const [waitsFor, setWaitsFor, waitsForSent] = useKeptText("task-waits-for", task.id);
  const files = useFiles("TASK_EVENT");
  return (
    <>
      <Chips even label={REPORT.kind} choices={kinds} chosen={kind} onChoose={setKind} />
      {kind === "OBSTACLE" && (
        <TextField
          label={REPORT.waitsFor}
          placeholder={REPORT.waitsForHint}
          value={waitsFor}
          onValue={setWaitsFor}
          limit={LIMITS.waitsFor}
        />
      )}
      <TextArea label={REPORT.text[kind]} value={text} onValue={setText} limit={LIMITS.taskText} />
      <FilePicker bare files={files} />
      {kind === "HELP" && <Caption>{REPORT.helpNote}</Caption>}
      <ActionButton
        cta
        look="primary"
        does={report}
        with={{
          input: {
            taskId: task.id,
            kind,
            text: cleanText(text) || null,
            waitsFor: kind === "OBSTACLE" ? cleanText(waitsFor) : null,
            fileIds: files.ids,
          },
        }}
        because={
          whyNot(kind, cleanText(text), cleanText(waitsFor), files.ids.length) ?? files.because
        }
        then={({ state }) => {
          if (state !== "DONE" && state !== "KEPT") return;
          textSent();
          waitsForSent();
          onDone();
        }}
      >
        {REPORT.act[kind]}
      </ActionButton>
    </>
  );
};

function whyNot(kind: ProgressKind, text: string, waitsFor: string, files: number): string | null {
  const { missing } = REPORT;
  if (kind === "OBSTACLE" && waitsFor === "") return missing.waitsFor;
  if (kind !== "OBSTACLE" && text === "" && files === 0) return missing.text;
  const over = isTooLong(text, LIMITS.taskText) || isTooLong(waitsFor, LIMITS.waitsFor);
  return over ? missing.tooLong : null;
}
