import { ExportBoard, type ExportBoardInput } from "@riqing/schema";
import { ExportSheet } from "../export";

interface BoardExportSheetProps {
  open: boolean;
  onClose: () => void;
  of: ExportBoardInput;
}

/** The board of one thing as a file. */
export const BoardExportSheet = ({ of, ...sheet }: BoardExportSheetProps) => (
  <ExportSheet
    {...sheet}
    document={ExportBoard}
    fileOf={({ exportBoard: { file, ...board } }) => ({ ...board, ...file })}
    asks={(format) => ({ input: { ...of, format } })}
  />
);
