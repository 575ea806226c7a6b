import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Piscina } from "piscina";
import { fairQueue } from "./fair-queue.ts";
import { RefusedError } from "./refusal.ts";
import type { WorkerTask } from "./worker-entry.ts";

/** One core is left to the requests. */
const THREADS = Math.max(1, availableParallelism() - 1);
const MAX_MS = 10_000;
const MAX_HEAP_MEGABYTES = 128;
const MAX_WAITING_PER_PERSON = 20;
/** A worker that has nothing to do gives its memory back. */
const IDLE_MS = 5_000;

let pool: Piscina | undefined;

/** Workers are started when they are needed, and end when they are not. */
const workers = (): Piscina =>
  (pool ??= new Piscina({
    filename: new URL(`./worker-entry${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES, maxYoungGenerationSizeMb: 16 },
  }));

const queued = fairQueue({ atOnce: THREADS, waitingPerOwner: MAX_WAITING_PER_PERSON });

const isBeyondLimits = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "AbortError" || (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY");

/**
 * For work that only computes, and longer than a few milliseconds: it runs beside the requests, one
 * person's after the other's. What takes more than ten seconds or 128 MB is ended and refused with
 * `QUERY_TOO_COSTLY`; who has twenty such things waiting, with `TOO_MANY_REQUESTS`.
 *
 * `name` is a function that the module at `moduleUrl` exports. It gets and answers plain values only: no
 * class of ours, no refusal, keeps what it is on the way.
 */
export const inWorker =
  <Work extends (...given: never[]) => unknown>(moduleUrl: string, name: string) =>
  (personId: string, ...given: Parameters<Work>): Promise<Awaited<ReturnType<Work>>> =>
    queued(personId, () => {
      const task: WorkerTask = { moduleUrl, name, given };
      const answer: Promise<unknown> = workers().run(task, {
        name: "runTask",
        signal: AbortSignal.timeout(MAX_MS),
      });
      return answer.catch((error: unknown) => {
        throw isBeyondLimits(error) ? new RefusedError("QUERY_TOO_COSTLY") : error;
      }) as Promise<Awaited<ReturnType<Work>>>;
    });
