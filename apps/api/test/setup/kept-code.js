import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

const DAY_MS = 86_400_000;
/** Each change of a file leaves what was made before it, and each branch has its own. */
const UNUSED_DAYS = 7;

/** When a file was written, or used at the start of a later day; 0 where there is none. */
const usedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Text that is made once and read by many processes; what none of them used for a week is forgotten. */
export function keptIn(folder, now = Date.now()) {
  mkdirSync(folder, { recursive: true });
  // A look through a thousand files for each of a hundred processes would be waste.
  const looked = join(folder, "looked-through");
  if (usedAt(looked) < now - DAY_MS) {
    writeFileSync(looked, "");
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (usedAt(path) < now - UNUSED_DAYS * DAY_MS) rmSync(path, { force: true });
    }
  }

  return (key, make) => {
    const path = join(folder, key);
    try {
      const text = readFileSync(path, "utf8");
      if (usedAt(path) < now - DAY_MS) utimesSync(path, now / 1_000, now / 1_000);
      return text;
    } catch {
      const text = make();
      // In one step: another worker may read it at any time.
      const unfinished = `${path}.${process.pid}.${threadId}`;
      writeFileSync(unfinished, text);
      renameSync(unfinished, path);
      return text;
    }
  };
}
