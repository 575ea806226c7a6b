import { ExportBoard, type ExportBoardMutation } from "@riqing/schema";
import { type Outcome, saveBytes, saveFile, toast, useDeed } from "../../shell";
import { EXPORT } from "../../words/boards";

/** A board as a file on the person's own device. */
export function useExport(then: () => void = () => undefined) {
  const deed = useDeed(ExportBoard);
  async function save(outcome: Outcome<ExportBoardMutation>) {
    if (outcome.state !== "DONE") return;
    const { fileName, csv, rows, file } = outcome.data.exportBoard;
    // A text goes to the clipboard where WeChat cannot open it; a workbook it opens itself.
    const saved =
      csv || !file
        ? await saveFile(fileName, csv, "text/csv;charset=utf-8")
        : await saveBytes(fileName, file.base64, file.mediaType);
    const said = { SAVED: EXPORT.saved(rows), COPIED: EXPORT.copied(rows), FAILED: EXPORT.failed };
    toast(said[saved]);
    if (saved !== "FAILED") then();
  }
  return { deed, save: (outcome: Outcome<ExportBoardMutation>) => void save(outcome) };
}
