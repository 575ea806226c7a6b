import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, lengthOf, Sheet, TextArea } from "../../ui";
import { LEAVE } from "../../words/leave";
import { useDeclineStandIn } from "./use-leave-deeds";
import type { LeaveLine } from "./use-leaves";

interface DeclineSheetProps {
  /** The leave that is declined; null: closed. */
  leave: LeaveLine | null;
  onClose: () => void;
}

/** Declining takes no reason, but whoever gives one saves the other a call. */
export const DeclineSheet = ({ leave, onClose }: DeclineSheetProps) => (
  <Sheet
    open={leave !== null}
    title={LEAVE.declineTitle(leave?.person.name ?? "")}
    onClose={onClose}
  >
    {leave && <Declining leave={leave} onClose={onClose} />}
  </Sheet>
);

const Declining = ({ leave, onClose }: { leave: LeaveLine; onClose: () => void }) => {
  const [reason, setReason] = useState("");
  const decline = useDeclineStandIn();
  return (
    <>
      <TextArea
        rows={2}
        label={LEAVE.declineReason}
        value={reason}
        onValue={setReason}
        limit={LIMITS.reason}
      />
      <ActionButton
        wide
        look="primary"
        does={decline}
        with={{ leaveId: leave.id, reason: reason.trim() || null }}
        because={lengthOf(reason) > LIMITS.reason ? LEAVE.missing.tooLong : null}
        then={({ state }) => state === "DONE" && onClose()}
      >
        {LEAVE.decline}
      </ActionButton>
    </>
  );
};
