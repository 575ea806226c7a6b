/** Files in forms and on things. For a form: useFiles, FilePicker; for what is there: FileList. */
export { FileList } from "./file-list";
export { FilePicker } from "./file-picker";
export { PictureViewer } from "./picture-viewer";
export { useFiles } from "./use-files";
