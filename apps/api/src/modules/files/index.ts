/** Files: what people upload, and attach to a subject under whose own rule it is read. They know ids. */
import type { Module } from "../../kernel/module.ts";
import { FileUsage } from "./file-usage.entity.ts";
import { StoredFile } from "./file.entity.ts";
import { FileResolver } from "./file.resolver.ts";

export { attachCopies, attachSame } from "./file-copy.service.ts";
export { redrawn } from "./content/picture.ts";
export { fileAccess } from "./file.access.ts";
export { onDiscarded, onUploaded, onUploading } from "./file.hooks.ts";
export { filesByIds, filesOf, newestStored, readFile, readUpload } from "./file.read.ts";
export {
  attach,
  detach,
  detachOf,
  letGoOf,
  storeUpload,
  refuseTooManyUploads,
  type Upload,
} from "./file.service.ts";
export { sweepIncoming, sweepUnattached } from "./file.sweep.ts";
export { openSmall, SMALL_PICTURE_TYPE } from "./small-picture.service.ts";
export { incomingName, removeLeftovers } from "./incoming.ts";
export { FilesField, FileType } from "./file.type.ts";

export const module: Module = {
  name: "files",
  entities: [StoredFile, FileUsage],
  resolvers: [FileResolver],
};
