import { AcknowledgeNotice } from "@riqing/schema";
import { type Entry, useOutbox } from "../../shell";

interface Kept {
  input?: { noticeId?: string; revisionId?: string };
}

export const noticeOf = (entry: Entry): string | undefined =>
  entry.documentName === AcknowledgeNotice.name
    ? (entry.variables as Kept).input?.noticeId
    : undefined;

/** A tap on this notice that has not been answered yet. Being sent on a good network is no waiting. */
export function useKeptTap(noticeId: string | undefined): Entry | undefined {
  return useOutbox().find(
    (entry) => entry.state === "WAITING" && !entry.claim && noticeOf(entry) === noticeId,
  );
}
