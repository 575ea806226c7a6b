import type { Document } from "@riqing/schema";
import { type Outcome, saveBytes, saveFile, toast, useDeed } from "../../shell";
import { EXPORT } from "../../words/export";

/** A table as the api gives it out: its bytes, or the text of one. */
interface ExportedFile {
  fileName: string;
  rows: number;
  csv?: string;
  mediaType?: string;
  base64?: string;
}

/** A table on the person's own device. */
export function useExportFile<Data, Variables>(
  document: Document<Data, Variables>,
  fileOf: (data: Data) => ExportedFile,
  then: () => void = () => undefined,
) {
  const deed = useDeed(document);
  async function save(outcome: Outcome<Data>) {
    if (outcome.state !== "DONE") return;
    const { fileName, rows, csv, base64 = "", mediaType = "" } = fileOf(outcome.data);
    // A text goes to the clipboard where WeChat cannot open it; a workbook it opens itself.
    const saved = csv
      ? await saveFile(fileName, csv, "text/csv;charset=utf-8")
      : await saveBytes(fileName, base64, mediaType);
    const said = { SAVED: EXPORT.saved(rows), COPIED: EXPORT.copied(rows), FAILED: EXPORT.failed };
    toast(said[saved]);
    if (saved !== "FAILED") then();
  }
  return { deed, save: (outcome: Outcome<Data>) => void save(outcome) };
}
