import { CarryOverTask, CompleteTask, ReportProgress } from "@riqing/schema";
import type { Entry } from "../../shell";
import { NOTICES } from "../../words/notices";
import { CARRY, COMPLETE, REPORT } from "../../words/task-deeds";
import { CONFIRM } from "../../words/tasks";
import { PendingTapBanner } from "../pending-taps";

const waiting: Record<string, string> = {
  [CompleteTask.name]: COMPLETE.waiting,
  [CarryOverTask.name]: CARRY.waiting,
  [ReportProgress.name]: REPORT.waiting,
};

/** A tap on this task that waits for a signal. */
export const PendingTapCard = ({ entry }: { entry: Entry }) => (
  <PendingTapBanner
    entry={entry}
    words={waiting[entry.documentName] ?? CONFIRM.waiting}
    note={NOTICES.waitingNote}
  />
);
