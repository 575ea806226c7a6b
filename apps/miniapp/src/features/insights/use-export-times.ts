import { ExportResponseTimes, type ExportResponseTimesMutation } from "@riqing/schema";
import { type Outcome, saveBytes, toast, useDeed } from "../../shell";
import { EXPORT } from "../../words/boards";

/** The figures as a file on the person's own device. */
export function useExportTimes() {
  const deed = useDeed(ExportResponseTimes);
  async function save(outcome: Outcome<ExportResponseTimesMutation>) {
    if (outcome.state !== "DONE") return;
    const { fileName, base64, mediaType, rows } = outcome.data.exportResponseTimes;
    const saved = await saveBytes(fileName, base64, mediaType);
    toast(saved === "FAILED" ? EXPORT.failed : EXPORT.savedLines(rows));
  }
  return { deed, save: (outcome: Outcome<ExportResponseTimesMutation>) => void save(outcome) };
}
