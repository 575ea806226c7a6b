import {
  AcceptStandIn,
  CancelLeave,
  DeclineStandIn,
  Leaves,
  MyTodo,
  RecordLeave,
} from "@riqing/schema";
import { useDeed } from "../../shell";
import { LEAVE } from "../../words/leave";

const refreshes = [Leaves, MyTodo] as const;

/** Records that somebody is away. */
export const useRecordLeave = () => useDeed(RecordLeave, { refreshes, said: LEAVE.recorded });

/** Takes a leave back, or ends it today. */
export const useCancelLeave = () => useDeed(CancelLeave, { refreshes, said: LEAVE.cancelDone });

/** Stands in for somebody. */
export const useAcceptStandIn = () =>
  useDeed(AcceptStandIn, {
    refreshes,
    said: ({ acceptStandIn: { person } }) => LEAVE.accepted(person.name),
  });

/** Does not stand in, with or without the reason. */
export const useDeclineStandIn = () => useDeed(DeclineStandIn, { refreshes, said: LEAVE.declined });
