import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { useKeptText } from "../../shell";
import { ActionButton, TextArea } from "../../ui";
import { COMPLETE, RETURN } from "../../words/task-deeds";
import { FilePicker, useFiles } from "../files";
import { useComplete } from "./use-deeds";
import type { TaskRead } from "./use-task";

interface SheetBodyProps {
  task: TaskRead;
  onDone: () => void;
}

/** 办完了: what came of it, and what shows it; both may be left out. What was handed in before stays. */
export const Completing = ({ task, onDone }: SheetBodyProps) => {
  const complete = useComplete(task.goal);
  const [result, setResult, sent] = useKeptText("task-result", task.id);
  const files = useFiles("DELIVERABLE", { before: task.mine?.deliverables });
  return (
    <>
      <TextArea
        rows={4}
        label={COMPLETE.result}
        placeholder={COMPLETE.resultHint}
        value={result}
        onValue={setResult}
        limit={LIMITS.taskText}
      />
      <FilePicker bare files={files} label={COMPLETE.deliverables} />
      <ActionButton
        cta
        look="primary"
        does={complete}
        with={{
          input: {
            taskId: task.id,
            result: cleanText(result) || null,
            fileIds: files.ids,
            removeFileIds: files.removedIds.length > 0 ? files.removedIds : null,
          },
        }}
        because={isTooLong(result, LIMITS.taskText) ? RETURN.tooLong : files.because}
        then={({ state }) => {
          if (state !== "DONE" && state !== "KEPT") return;
          sent();
          onDone();
        }}
      >
        {COMPLETE.act}
      </ActionButton>
    </>
  );
};
