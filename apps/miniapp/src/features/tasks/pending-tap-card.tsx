import { CarryOverTask, CompleteTask, ReportProgress } from "@riqing/schema";
import { type Entry, toast } from "../../shell";
import { Banner, Button } from "../../ui";
import { FACES } from "../../words/faces";
import { NOTICES } from "../../words/notices";
import { CARRY, COMPLETE, REPORT } from "../../words/task-deeds";
import { CONFIRM } from "../../words/tasks";
import { takeBack } from "../pending-taps";

const waiting: Record<string, string> = {
  [CompleteTask.name]: COMPLETE.waiting,
  [CarryOverTask.name]: CARRY.waiting,
  [ReportProgress.name]: REPORT.waiting,
};

/** Tapped, and the signal has not carried it yet. Until it leaves it can be taken back. */
export const PendingTapCard = ({ entry }: { entry: Entry }) => {
  const words = waiting[entry.documentName] ?? CONFIRM.waiting;
  return (
    <Banner
      look="wait"
      icon="up"
      action={
        <Button
          look="text"
          onPress={() => {
            if (!takeBack(entry)) toast(words);
          }}
        >
          {FACES.undo}
        </Button>
      }
    >
      {words}。{NOTICES.waitingNote}
    </Banner>
  );
};
