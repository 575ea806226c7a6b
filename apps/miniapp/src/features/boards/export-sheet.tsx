import type { NudgeInput } from "@riqing/schema";
import { ActionButton, Meta, Sheet } from "../../ui";
import { EXPORT } from "../../words/boards";
import { useExport } from "./use-export";

interface ExportSheetProps {
  open: boolean;
  onClose: () => void;
  of: Pick<NudgeInput, "noticeId" | "rulebookId">;
}

/** The board as a workbook, or as a text that any spreadsheet reads. */
export const ExportSheet = ({ open, onClose, of }: ExportSheetProps) => {
  const { deed, save } = useExport(onClose);
  return (
    <Sheet open={open} title={EXPORT.title} onClose={onClose}>
      <Meta>{EXPORT.why}</Meta>
      <ActionButton
        cta
        look="primary"
        does={deed}
        with={{ input: { ...of, format: "XLSX" as const } }}
        then={save}
      >
        {EXPORT.xlsx}
      </ActionButton>
      <ActionButton
        cta
        look="quiet"
        does={deed}
        with={{ input: { ...of, format: "CSV" as const } }}
        then={save}
      >
        {EXPORT.csv}
      </ActionButton>
    </Sheet>
  );
};
