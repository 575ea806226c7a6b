/** One piece of work for a worker: a function that a module exports, and what it is given. */
export interface WorkerTask {
  moduleUrl: string;
  name: string;
  given: unknown[];
}

/** What each worker runs. */
export async function runTask({ moduleUrl, name, given }: WorkerTask): Promise<unknown> {
  const module = (await import(moduleUrl)) as Record<string, (...given: unknown[]) => unknown>;
  return await module[name]!(...given);
}
