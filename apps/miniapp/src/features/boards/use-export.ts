import { ExportBoard, type ExportBoardMutation } from "@riqing/schema";
import { saveFile, toast, useDeed, type Outcome } from "../../shell";
import { EXPORT } from "../../words/boards";

/** A board as a file on the person's own device. */
export function useExport() {
  const deed = useDeed(ExportBoard);
  async function save(outcome: Outcome<ExportBoardMutation>) {
    if (outcome.state !== "DONE") return;
    const { fileName, csv, rows } = outcome.data.exportBoard;
    const saved = await saveFile(fileName, csv, "text/csv;charset=utf-8");
    const said = { SAVED: EXPORT.saved(rows), COPIED: EXPORT.copied(rows), FAILED: EXPORT.failed };
    toast(said[saved]);
  }
  return { deed, save: (outcome: Outcome<ExportBoardMutation>) => void save(outcome) };
}
