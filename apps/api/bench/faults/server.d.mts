import type { SpawnOptions } from "node:child_process";

export interface LaunchedServer {
  pid: number;
  /** All that it has written, and of that what it wrote as errors. */
  said: string;
  errors: string;
  port: Promise<number>;
  /** Its exit code, or the signal that ended it. */
  gone: Promise<number | string>;
  signal(name: NodeJS.Signals): boolean;
  stop(name?: NodeJS.Signals): Promise<number | string>;
}

export function launch(
  place: { url: string | null; dataDir: string },
  env?: Record<string, string>,
  more?: { before?: string[]; options?: SpawnOptions },
): LaunchedServer;
