import { FILE_TYPES, type FileMediaType, LIMITS } from "@riqing/schema";
import { clean } from "../../kernel/input.ts";
import { filesWords } from "../../words/files.zh-cn.ts";

/** What one of the systems that people save files on does not allow in a name. */
const reserved = /[<>:"|?*\n\t]/g;

/** The last part of a path, of whichever system. */
const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? "";

/** The ending of a name in small letters, without its dot; empty where there is none. */
export const endingOf = (name: string): string =>
  /[^.]\.([A-Za-z0-9]{1,10})\s*$/.exec(lastPart(clean(name)))?.[1]?.toLowerCase() ?? "";

/**
 * A name as it is kept and saved under: no path, nothing invisible or reserved, an ending that fits
 * what the file is, and not too long.
 */
export function cleanName(name: string, mediaType: FileMediaType): string {
  const endings: readonly string[] = FILE_TYPES[mediaType];
  const ending = endings.includes(endingOf(name)) ? endingOf(name) : endings[0]!;
  const stem = clean(lastPart(clean(name)).replace(reserved, "_"))
    .replace(new RegExp(`\\.${ending}$`, "i"), "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const room = LIMITS.fileName - ending.length - 1;
  return `${[...(stem || filesWords.unnamed)].slice(0, room).join("").trimEnd()}.${ending}`;
}
