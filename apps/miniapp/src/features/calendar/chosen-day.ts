import { GroupWorkingDays } from "@riqing/schema";
import { useRead } from "../../shell";
import { monthOf } from "../../ui";

/** What is known of a day that somebody chose. */
export interface ChosenDay {
  works: boolean;
  /** The holidays of its year are not known yet: it is a guess. */
  provisional: boolean;
}

/**
 * Whether a group works on a day that somebody chose. Of `known`, which the server named, and
 * of a month that has not been read, nothing is asked or held against them: the server knows.
 */
export function useChosenDay(
  groupId: string,
  chosen: string,
  known: string,
  knownProvisional: boolean | undefined,
): ChosenDay {
  const days = useRead(
    GroupWorkingDays,
    { id: groupId, ...monthOf(chosen) },
    ({ group }) => group.workingDays.days,
    { when: chosen !== known },
  );
  // An answer kept from before has no word on it.
  if (chosen === known) return { works: true, provisional: knownProvisional ?? false };
  const day = days.value?.find((one) => one.day === chosen);
  return { works: day?.workday ?? true, provisional: day?.provisional ?? false };
}
