import { FirstSteps, type FirstStepsQuery } from "@riqing/schema";
import { useRead } from "../../shell";

type Steps = NonNullable<FirstStepsQuery["firstSteps"]>;
export type StepName = "organisation" | "roster" | "group" | "invite" | "notice";

/** How far it is; null for whoever does not administer the organisation. */
export const useFirstSteps = (when: boolean) =>
  useRead(FirstSteps, {}, ({ firstSteps }) => firstSteps, { when });

/** What is done of it. One who came in shows that invitations work; one acknowledgement, that notices do. */
export const completedSteps = (steps: Steps): Record<StepName, boolean> => ({
  organisation: true,
  roster: steps.people > 1,
  group: steps.firstGroup !== null,
  invite: steps.bound > 0,
  notice: steps.noticeAcknowledged,
});

export const leftOf = (steps: Steps): StepName[] => {
  const done = completedSteps(steps);
  return (Object.keys(done) as StepName[]).filter((name) => !done[name]);
};

export type { Steps };
