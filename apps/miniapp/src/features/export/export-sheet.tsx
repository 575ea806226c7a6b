import { ActionButton, Meta, Sheet } from "../../ui";
import { EXPORT } from "../../words/export";
import { useExportFile } from "./use-export-file";

type ExportFileArguments<Data, Variables> = Parameters<typeof useExportFile<Data, Variables>>;

interface ExportSheetProps<Data, Variables> {
  open: boolean;
  onClose: () => void;
  title?: string;
  document: ExportFileArguments<Data, Variables>[0];
  fileOf: ExportFileArguments<Data, Variables>[1];
  asks: (format: "XLSX" | "CSV") => Variables;
}

/** Names as a workbook, or as a text that any spreadsheet reads. */
export const ExportSheet = <Data, Variables>({
  open,
  onClose,
  title = EXPORT.title,
  document,
  fileOf,
  asks,
}: ExportSheetProps<Data, Variables>) => {
  const { deed, save } = useExportFile(document, fileOf, onClose);
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <Meta>{EXPORT.why}</Meta>
      {(["XLSX", "CSV"] as const).map((format) => (
        <ActionButton
          key={format}
          cta
          look={format === "XLSX" ? "primary" : "quiet"}
          does={deed}
          with={asks(format)}
          then={save}
        >
          {EXPORT.formats[format]}
        </ActionButton>
      ))}
    </Sheet>
  );
};
