import { announceDiscipline } from "./announce-discipline.job.ts";
import { announceLeaves } from "./announce-leaves.job.ts";
/** What is done by the clock: when, not what. */
import { attendReportsJob } from "./attend-reports.job.ts";
import { closeDays } from "./close-days.job.ts";
import { deleteOldReportsJob } from "./delete-old-reports.job.ts";
import { deliver } from "./deliver.job.ts";
import { escalate } from "./escalate.job.ts";
import { forgetAttemptsJob } from "./forget-attempts.job.ts";
import { gatherFactsJob } from "./gather-facts.job.ts";
import { handOverReports } from "./hand-over-reports.job.ts";
import { raiseLostAccountsJob } from "./raise-lost-accounts.job.ts";
import { raiseUnansweredJob } from "./raise-unanswered.job.ts";
import { remind } from "./remind.job.ts";
import type { Job } from "./runner.ts";
import { sweepFiles } from "./sweep-files.job.ts";

export { type Jobs, startJobs } from "./runner.ts";

/** All there is to be done by the clock. */
export const JOBS: readonly Job[] = [
  closeDays,
  announceLeaves,
  attendReportsJob,
  deleteOldReportsJob,
  escalate,
  remind,
  deliver,
  gatherFactsJob,
  raiseUnansweredJob,
  announceDiscipline,
  raiseLostAccountsJob,
  handOverReports,
  sweepFiles,
  forgetAttemptsJob,
];
