import { FileReport } from "@riqing/schema";
import { invalidateAfter, request, upload } from "../../shell";
import type { SendNamed } from "./use-report";

/** Sends a report by name: its pictures first, as evidence that only its handlers read. */
export const sendNamed: SendNamed = async ({ kind, text, namedIds, pictures, tapId }) => {
  const kept = [];
  for (const picture of pictures) kept.push(await upload(picture, "REPORT", () => undefined).done);
  const { fileReport } = await request(FileReport, {
    input: { kind, text, namedIds: [...namedIds], fileIds: kept.map(({ id }) => id), tapId },
  });
  invalidateAfter(FileReport);
  const { number, dueOn } = fileReport;
  return { code: null, number, firstWordDueOn: dueOn ?? "", picturesLost: 0 };
};
