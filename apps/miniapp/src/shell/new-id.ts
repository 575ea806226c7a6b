/** A UUIDv4. `crypto.randomUUID` is missing in WeChat, and in browsers without https. */
export function newId(): string {
  const bytes = new Uint8Array(16);
  if (typeof crypto === "object" && typeof crypto.getRandomValues === "function") {
    crypto.getRandomValues(bytes);
  } else {
    bytes.forEach((_, at) => (bytes[at] = Math.floor(Math.random() * 256)));
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [8, 12, 16, 20]
    .map((end, at) => hex.slice([0, 8, 12, 16][at], end))
    .concat(hex.slice(20))
    .join("-");
}
