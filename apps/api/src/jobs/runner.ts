import type { AppContext } from "../context.ts";
import type { Log } from "../ports/log.ts";

/** What a job is given, each time it runs. */
export interface JobRun {
  app: AppContext;
  log: Log;
  /** Whether the process is shutting down: no further work is started. */
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
  /** Starts no further run, and waits for the running ones. */
  stop(): Promise<void>;
  /** The names of the jobs that are running. */
  running(): string[];
}

/** The most milliseconds from the start of the process to the first run. */
const MAX_START_DELAY_MS = 500;
/** The shortest pause in milliseconds between two runs of a job. */
const MIN_PAUSE_MS = 50;

/**
 * Runs each job by itself: never twice at once in a process, with a pause that is a little uneven, so
 * that processes started together do not run together. A run that fails is logged, and
 * the next comes as usual. Pauses are timers, independent of the system clock, which may
 * jump; each run reads the clock again. While `mayAct` says no, as after such a jump, none runs.
 */
export function startJobs(
  app: AppContext,
  log: Log,
  jobs: readonly Job[],
  mayAct: () => Promise<boolean> = async () => true,
): Jobs {
  let stopping = false;
  const active = new Set<string>();
  const ends = jobs.map((job) => {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> = Promise.resolve();

    const runAndWait = async () => {
      active.add(job.name);
      const sooner = await oneRun(job, { app: app, log, stopping: () => stopping }, mayAct);
      active.delete(job.name);
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
    running: () => [...active],
  };
}

async function oneRun(
  job: Job,
  given: JobRun,
  mayAct: () => Promise<boolean>,
): Promise<number | void> {
  try {
    if (!(await mayAct())) return undefined;
    return await job.run(given);
  } catch (error) {
    given.log.error({ job: job.name, err: error }, "a job has failed");
  }
}
