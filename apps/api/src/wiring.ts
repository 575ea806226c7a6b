import {
  beforeAskedAgain,
  followJoined,
  followLeave,
  followLeft,
} from "./modules/audience/index.ts";
import {
  followCalendar,
  followDeed,
  followFounded,
  followHours,
  mayReadCorrection,
} from "./modules/closeout/index.ts";
import { onDiscarded, onUploaded, registerFileAccess } from "./modules/files/index.ts";
import {
  groupNames,
  leaveAll,
  onFounded,
  onHoursChanged,
  onJoined,
  onLeft,
} from "./modules/groups/index.ts";
import { followAway, followShares, keepAnswers } from "./modules/insights/index.ts";
import { record } from "./modules/journal/index.ts";
import {
  onCalendarChanged,
  onDeparted,
  onLeaveChanged,
  onLeaveTold,
  onStandInAccepted,
  onStandInDeclined,
  registerScopeNames,
  whyNotBringRoster,
} from "./modules/people/index.ts";
import { tellAccepted, tellDeclined, tellLeave } from "./modules/reach/index.ts";
import { tellJoined } from "./modules/rules/index.ts";
import {
  beforeDayDeed,
  countByCalendar,
  countByHours,
  endTasksOfDeparted,
  endTasksOfLeft,
  followAwayMinutes,
  handOver,
  mayReadDeliverable,
  mayReadTask,
  onShareChanged,
} from "./modules/tasks/index.ts";

let wired = false;

/**
 * Introduces the modules to each other: what happens below, and who follows it above. Once a
 * process, however many servers it runs.
 */
export function wire(): void {
  if (wired) return;
  wired = true;
  onDiscarded.listen(async (ctx, subjectId) => {
    await record(ctx, { deed: "file.discarded", subjectId });
  });
  onUploaded.listen(async (ctx, subjectId, contentHash) => {
    await record(ctx, { deed: "file.uploaded", subjectId, contentHash });
  });
  // A roster is read by the import of whoever brought it, and by nobody afterwards.
  registerFileAccess("ROSTER", async () => false, whyNotBringRoster);
  registerFileAccess("CLOSE_OUT", mayReadCorrection);
  registerScopeNames(groupNames);
  registerFileAccess("TASK", mayReadTask);
  registerFileAccess("DELIVERABLE", mayReadDeliverable);
  onDeparted.listen(leaveAll);
  onDeparted.listen(endTasksOfDeparted);
  onJoined.listen(followJoined);
  onJoined.listen(tellJoined);
  onLeft.listen(followLeft);
  onLeft.listen(endTasksOfLeft);
  onFounded.listen(followFounded);
  onHoursChanged.listen(followHours);
  onCalendarChanged.listen(followCalendar);
  onHoursChanged.listen(countByHours);
  onCalendarChanged.listen(countByCalendar);
  // First what holds the groups' days, then what locks shares alone: as every deed locks them.
  onLeaveChanged.listen(handOver);
  onLeaveChanged.listen(followAwayMinutes);
  onStandInAccepted.listen(handOver);
  beforeDayDeed.listen(followDeed);
  onLeaveChanged.listen(followLeave);
  onLeaveTold.listen(tellLeave);
  onStandInAccepted.listen(tellAccepted);
  onStandInDeclined.listen(tellDeclined);
  beforeAskedAgain.listen(keepAnswers);
  onShareChanged.listen(followShares);
  onLeaveChanged.listen(followAway);
}
