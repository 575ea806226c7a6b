import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What a process needs to ask for the token. */
export interface TokenProcess {
  url: string | null;
  dataDir: string;
  apiUrl: string;
  appId: string;
  secret: string;
}

/** How often it asks at once, how far its clock is ahead, and which token was refused. */
export interface TokenOrder {
  times: number;
  aheadMs: number;
  refused: string | null;
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A process of its own, which answers each order with the tokens that it was given. */
export function openTokenProcess(given: TokenProcess) {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", path("setup/typescript.js"), path("token-process.ts"), JSON.stringify(given)],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return {
    async ask(order: Partial<TokenOrder> = {}): Promise<(string | null)[]> {
      const whole: TokenOrder = { times: 1, aheadMs: 0, refused: null, ...order };
      child.stdin!.write(`${JSON.stringify(whole)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error("the process has ended");
      return JSON.parse(value) as (string | null)[];
    },
    signal: (name: "SIGSTOP" | "SIGCONT" | "SIGKILL") => void child.kill(name),
  };
}
