import { mkdirSync } from "node:fs";
import { copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileMissingError, type FileStore } from "../../kernel/file-store.ts";

const KEY_PATTERN = /^[0-9a-f-]+(\/[0-9a-f-]+)*(\.small)?$/;

/**
 * Keeps files in `<dataDir>/files`, readable by the server's own user only. The default, where no
 * S3 is configured; several processes may share the folder.
 */
export function openDiskStore(dataDir: string): FileStore {
  const root = join(dataDir, "files");
  const incoming = join(root, "incoming");
  mkdirSync(incoming, { recursive: true, mode: 0o700 });

  /** A key becomes a part of a path only when it can be nothing else. */
  const pathOf = (key: string): string => {
    if (!KEY_PATTERN.test(key)) throw new Error("this is no key of a file");
    return join(root, "kept", key);
  };

  return {
    incoming,
    async keep(key, path) {
      const target = pathOf(key);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      // Copied, not moved: what came in is removed by whoever put it there. On the same disk a
      // file system that can shares the blocks.
      const unfinished = unfinishedOf(target);
      try {
        await copyFile(path, unfinished);
        await settle(unfinished);
        await rename(unfinished, target);
        await settle(dirname(target));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async read(key, range) {
      const file = await open(pathOf(key), "r").catch((error: NodeJS.ErrnoException) => {
        throw error.code === "ENOENT" ? new FileMissingError(key) : error;
      });
      return file.createReadStream(range);
    },
    async remove(key) {
      const target = pathOf(key);
      await rm(target, { force: true });
      // A process that died while it stored the file has left this.
      await rm(unfinishedOf(target), { force: true });
    },
  };
}

const unfinishedOf = (target: string): string => `${target}.part`;

/** Makes sure that a file, or the names in a folder, survive a loss of power. */
async function settle(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
