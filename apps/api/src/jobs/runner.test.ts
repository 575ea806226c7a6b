import { Writable } from "node:stream";
import type { AppContext } from "../context.ts";
import { openLog } from "../ports/log.ts";
import { type Job, startJobs } from "./runner.ts";

const app = {} as AppContext;
const silent = openLog("silent");
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const soon = async (holds: () => boolean) => {
  while (!holds()) await sleep(10);
};

/** A job whose runs are counted, and of which two at once would be seen. */
function counted(
  run: () => Promise<number | void>,
  every = 20,
): Job & { runs: number; most: number } {
  let now = 0;
  const job = {
    name: "counted",
    everyMs: every,
    runs: 0,
    most: 0,
    run: async () => {
      job.runs += 1;
      job.most = Math.max(job.most, (now += 1));
      try {
        return await run();
      } finally {
        now -= 1;
      }
    },
  };
  return job;
}

it("runs a job again and again, never twice at once", async () => {
  const job = counted(() => sleep(60) as Promise<void>);
  const jobs = startJobs(app, silent, [job]);
  await soon(() => job.runs >= 3);
  await jobs.stop();
  expect(job.most).toBe(1);
});

it("logs what fails, and comes again as usual", async () => {
  let said = "";
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      said += chunk.toString();
      done();
    },
  });
  const job = counted(() => Promise.reject(new Error("no")));
  const other = counted(() => Promise.resolve());
  const jobs = startJobs(app, openLog("info", stream), [job, other]);
  await soon(() => job.runs >= 2 && other.runs >= 2);
  await jobs.stop();
  expect(JSON.parse(said.split("\n")[0]!)).toMatchObject({ level: "error", job: "counted" });
});

it("comes sooner where a job asks for it", async () => {
  const job = counted(() => Promise.resolve(50), 3_600_000);
  const jobs = startJobs(app, silent, [job]);
  await soon(() => job.runs >= 2);
  await jobs.stop();
  expect(job.runs).toBeGreaterThanOrEqual(2);
});

it("ends when what is under way has ended, and begins nothing more", async () => {
  let ended = false;
  const job = counted(async () => {
    await sleep(100);
    ended = true;
  });
  const jobs = startJobs(app, silent, [job]);
  await soon(() => job.runs === 1);
  await jobs.stop();
  expect(ended).toBe(true);
  const { runs } = job;
  await sleep(100);
  expect(job.runs).toBe(runs);
});
