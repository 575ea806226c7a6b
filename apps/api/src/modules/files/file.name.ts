import { cleanText, FILE_TYPES, type FileMediaType, LIMITS } from "@riqing/schema";
import { filesWords } from "../../words/files.zh-cn.ts";

/** What one of the systems that people save files on does not allow in a name. */
const reserved = /[<>:"|?*\n\t]/g;

/** The last part of a path, of whichever system. */
const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? "";

/** The ending of a name in small letters, without its dot; empty where there is none. */
export const endingOf = (name: string): string =>
  /[^.]\.([A-Za-z0-9]{1,10})\s*$/.exec(lastPart(cleanText(name)))?.[1]?.toLowerCase() ?? "";

/**
 * A name as it is kept and saved under: no path, nothing invisible or reserved, an ending that fits
 * what the file is, and not too long.
 */
export function cleanName(name: string, mediaType: FileMediaType): string {
  const endings: readonly string[] = FILE_TYPES[mediaType];
  const ending = endings.includes(endingOf(name)) ? endingOf(name) : endings[0]!;
  const stem = cleanText(lastPart(cleanText(name)).replace(reserved, "_"))
    .replace(new RegExp(`\\.${ending}$`, "i"), "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const room = LIMITS.fileName - ending.length - 1;
  // Cleaned again, as it may have been cut within an emoji of several.
  const short = cleanText([...stem].slice(0, room).join(""));
  return `${short || filesWords.unnamed}.${ending}`;
}
