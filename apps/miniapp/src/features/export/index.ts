/** Tables of names, saved on the person's own device. */
export { ExportSheet } from "./export-sheet";
export { useExportFile } from "./use-export-file";
