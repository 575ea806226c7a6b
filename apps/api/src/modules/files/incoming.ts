import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** A name for a file on its way in, by which a later process knows whose it was. */
export const incomingName = (): string => `${hostname()}.${process.pid}.${randomUUID()}`;

const NAME = /^(?<host>.+)\.(?<pid>\d+)\.[0-9a-f-]{36}$/;

/**
 * Removes what processes of this machine that are gone have left on its way in: to be called at start,
 * before anything comes in. What processes of other machines leave goes with `sweepIncoming`.
 */
export async function removeLeftovers(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const { host, pid } = NAME.exec(name)?.groups ?? {};
    if (host === hostname() && isGone(Number(pid))) await rm(join(incoming, name), { force: true });
  }
}

/** In a container the process before had the same number as this one. */
function isGone(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === "ESRCH";
  }
}
