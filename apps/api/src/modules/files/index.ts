/** Files: what people upload, and attach to a subject under whose own rule it is read. They know ids. */
export { type MayRead, registerFileAccess, type WhyNotBring } from "./file.access.ts";
export { StoredFile } from "./file.entity.ts";
export { onDiscarded, onUploaded } from "./file.hooks.ts";
export { FileResolver } from "./file.resolver.ts";
export { type FileRow, filesOf, readFile, readUpload } from "./file.read.ts";
export { attach, detach, detachOf, keepUpload, permitUpload, type Upload } from "./file.service.ts";
export { sweepIncoming, sweepUnattached } from "./file.sweep.ts";
export { FileType } from "./file.type.ts";
