import { AcceptStandIn, CancelLeave, DeclineStandIn, RecordLeave } from "@riqing/schema";
import { useDeed } from "../../shell";
import { LEAVE } from "../../words/leave";

/** Records that somebody is away. */
export const useRecordLeave = () => useDeed(RecordLeave, { said: LEAVE.recorded });

/** Takes a leave back, or ends it today. */
export const useCancelLeave = () => useDeed(CancelLeave, { said: LEAVE.cancelDone });

/** Stands in for somebody. */
export const useAcceptStandIn = () =>
  useDeed(AcceptStandIn, {
    said: ({ acceptStandIn: { person } }) => LEAVE.accepted(person.name),
  });

/** Does not stand in, with or without the reason. */
export const useDeclineStandIn = () => useDeed(DeclineStandIn, { said: LEAVE.declined });
