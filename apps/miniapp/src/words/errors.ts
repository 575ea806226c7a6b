import { OfflineError, RefusedError } from "../shell/errors";
import { refusalWords } from "./refusals";

const offline = {
  NO_NETWORK: "网络断了",
  SLOW: "网络太慢，没等到回答",
  SERVER_AWAY: "服务器没有回答",
} as const;

/** Any failure in one sentence. */
export function sentenceOf(error: unknown): string {
  if (error instanceof OfflineError) return offline[error.why];
  if (error instanceof RefusedError) return refusalWords(error.code);
  return refusalWords("FAULT");
}
