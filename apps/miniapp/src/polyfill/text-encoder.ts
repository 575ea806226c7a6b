/** UTF-8. WeChat has no `TextEncoder`, and libraries use it while they are loaded. */
class Utf8Encoder {
  encode(text = ""): Uint8Array {
    const escaped = encodeURIComponent(text);
    const bytes: number[] = [];
    for (let at = 0; at < escaped.length; at += 1) {
      if (escaped[at] === "%") {
        bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
        at += 2;
      } else bytes.push(escaped.charCodeAt(at));
    }
    return Uint8Array.from(bytes);
  }
}

const known = globalThis as { TextEncoder?: unknown };
known.TextEncoder ??= Utf8Encoder;
