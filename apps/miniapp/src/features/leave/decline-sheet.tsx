import { Sheet, TextDeed } from "../../ui";
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

const Declining = ({ leave, onClose }: { leave: LeaveLine; onClose: () => void }) => (
  <TextDeed
    keptAs={["stand-in-decline", leave.id]}
    wide
    rows={2}
    words={{ label: LEAVE.declineReason, act: LEAVE.decline, tooLong: LEAVE.tooLong }}
    does={useDeclineStandIn()}
    with={(reason) => ({ leaveId: leave.id, reason: reason || null })}
    onDone={onClose}
  />
);
