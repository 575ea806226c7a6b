import type { AppContext } from "../context.ts";
import type { Log } from "../ports/log.ts";

/** What a job is given, each time it runs. */
export interface JobRun {
  app: AppContext;
  log: Log;
  /** Whether the process is leaving: what has not begun yet is left to others. */
  stopping: () => boolean;
}

/** Something to be done again and again: when, not what; it calls what a person's tap would call. */
export interface Job {
  name: string;
  /** Milliseconds from the end of a run to the next. */
  everyMs: number;
  /** May answer in how many milliseconds it has something to do, where that is sooner. */
  run(given: JobRun): Promise<number | void>;
}

export interface Jobs {
  /** Begins no more, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Milliseconds after which a process that was just started first looks. */
const MAX_START_DELAY_MS = 500;
/** The shortest pause between two runs of a job. */
const MIN_PAUSE_MS = 50;

/**
 * Runs each job by itself: never twice at once in a process, with a pause that is a little uneven, so
 * that processes which were started together do not look together. A run that fails is logged, and
 * the next comes as usual. The pauses are counted and not read from the clock on the wall, which may
 * jump; each run asks that clock anew.
 */
export function startJobs(app: AppContext, log: Log, jobs: readonly Job[]): Jobs {
  let stopping = false;
  const ends = jobs.map((job) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> = Promise.resolve();

    const runAndWait = async () => {
      const sooner = await oneRun(job, { app: app, log, stopping: () => stopping });
      if (stopping) return;
      const usual = job.everyMs * (0.9 + Math.random() * 0.2);
      wait(Math.max(MIN_PAUSE_MS, Math.min(usual, sooner ?? usual)));
    };
    const wait = (ms: number) => {
      timer = setTimeout(() => void (running = runAndWait()), ms);
    };
    wait(MAX_START_DELAY_MS * Math.random());
    return async () => {
      clearTimeout(timer);
      await running;
    };
  });
  return {
    async stop() {
      stopping = true;
      await Promise.all(ends.map((end) => end()));
    },
  };
}

async function oneRun(job: Job, given: JobRun): Promise<number | void> {
  try {
    return await job.run(given);
  } catch (error) {
    given.log.error({ job: job.name, err: error }, "a job has failed");
  }
}
