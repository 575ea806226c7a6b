import { createReadStream } from "node:fs";

/** What no text has: the marks that programs use among themselves. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/;
/** The beginnings of pages, which somebody's program might show as one. */
const markup = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|iframe)\b/i;

/** Whether a file is text as people write it: in UTF-8, or in GB18030 as Chinese programs save it. */
export async function isText(path: string): Promise<boolean> {
  for (const encoding of ["utf-8", "gb18030"]) {
    if (await isTextIn(path, encoding)) return true;
  }
  return false;
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
