import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

/** What no text has: the marks that programs use among themselves. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/;
/** The beginnings of pages, which somebody's program might show as one. */
const markup = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|iframe)\b/i;

/**
 * Whether a file is text as people write it: in UTF-8, in GB18030 as Chinese programs save it, or in UTF-16
 * with its mark, as spreadsheets save "Unicode text".
 */
export async function isText(path: string): Promise<boolean> {
  for (const encoding of await encodingsOf(path)) {
    if (await isTextIn(path, encoding)) return true;
  }
  return false;
}

async function encodingsOf(path: string): Promise<string[]> {
  const file = await open(path, "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    const mark = buffer.toString("hex");
    if (mark === "fffe") return ["utf-16le"];
    return mark === "feff" ? ["utf-16be"] : ["utf-8", "gb18030"];
  } finally {
    await file.close();
  }
}

async function isTextIn(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let first = true;
  try {
    for await (const chunk of createReadStream(path)) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      if (unprintable.test(text) || (first && markup.test(text))) return false;
      first = false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
