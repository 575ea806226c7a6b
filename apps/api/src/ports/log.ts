import { types } from "node:util";
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import type { Env } from "../env.ts";
import { logOutput, standardOutput } from "./log-output.ts";

export type Log = Logger;

/** How much is said: tests are quiet, everybody else has one line a request. */
export const levelOf = ({ test }: Pick<Env, "test">): string => (test ? "silent" : "info");

/**
 * The structured log: one JSON object a line, on `stream` or the standard output. No secret may be
 * given to it; what is redacted here is only the last fence.
 */
export const openLog = (level: string, stream?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describe },
      redact: {
        paths: ["authorization", "cookie", "token", "code", "secret", "headers", "variables"],
        remove: true,
      },
    },
    stream ?? toStandardOutput(),
  );

let output: ReturnType<typeof logOutput> | undefined;

/** One for all logs of the process; what still waits when it ends is written then. */
function toStandardOutput(): DestinationStream {
  if (output) return output;
  const opened = logOutput(standardOutput());
  process.once("exit", () => opened.flushSync());
  return (output = opened);
}

/** What may be said of a fault. */
interface LoggedError {
  type: string;
  message: string;
  at: string[];
  cause?: LoggedError;
}

/**
 * What went wrong, and where. A database's message repeats the statement with its values, which may
 * be anybody's name or openid: of such a fault only its class and number are said.
 */
export function describe(thrown: unknown): LoggedError {
  if (!types.isNativeError(thrown)) return { type: typeof thrown, message: "not an Error", at: [] };
  const { name, message, stack = "", cause } = thrown;
  const at = stack.split("\n").filter((line) => /^\s+at /.test(line));
  const described: LoggedError = {
    type: name === "Error" ? thrown.constructor.name : name,
    message: isOfDatabase(thrown) ? `database: ${codeOf(thrown)}` : message,
    at: at.map((line) => line.trim()),
  };
  return types.isNativeError(cause) ? { ...described, cause: describe(cause) } : described;
}

const isOfDatabase = (thrown: Error): boolean =>
  "sql" in thrown ||
  "sqlState" in thrown ||
  "sqlMessage" in thrown ||
  /SQLITE/i.test(codeOf(thrown));

const codeOf = (thrown: Error): string => {
  const { code } = thrown as Error & { code?: unknown };
  return typeof code === "string" ? code : thrown.name;
};
