import type { Env } from "../../env.ts";
import type { FileStore } from "../../kernel/file-store.ts";
import { openDiskStore } from "./disk.ts";
import { openS3Store } from "./s3.ts";

/** Where this process keeps files: in a bucket where one is configured, else on its own disk. */
export const openStore = async ({ s3, dataDir }: Pick<Env, "s3" | "dataDir">): Promise<FileStore> =>
  s3 ? await openS3Store(s3, dataDir) : openDiskStore(dataDir);
