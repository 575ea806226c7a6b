import { FileReport } from "@riqing/schema";
import { invalidateAfter, request, upload } from "../../shell";
import type { SendNamed } from "./use-report";

/** Sends a report by name: its pictures first, as evidence that only its handlers read. */
export const sendNamed: SendNamed = async ({ namedIds, pictures, ...given }) => {
  const kept = [];
  for (const picture of pictures) kept.push(await upload(picture, "REPORT", () => undefined).done);
  const { fileReport } = await request(FileReport, {
    input: { ...given, namedIds: [...namedIds], fileIds: kept.map(({ id }) => id) },
  });
  invalidateAfter(FileReport);
  const { number, dueOn } = fileReport;
  return { code: null, number, firstWordDueOn: dueOn ?? "", picturesLost: 0, receipt: null };
};
