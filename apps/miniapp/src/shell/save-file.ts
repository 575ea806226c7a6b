/** How the file reached the person: saved to the device, or its text on the clipboard. */
export type Saved = "SAVED" | "COPIED" | "FAILED";

export const saveFile = (name: string, text: string, type: string): Promise<Saved> =>
  keep(name, new Blob([text], { type }));

/** As `saveFile`, of a file whose bytes came as base64. */
export const saveBytes = (name: string, base64: string, type: string): Promise<Saved> =>
  keep(name, new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], { type }));

async function keep(name: string, content: Blob): Promise<Saved> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return "SAVED";
}
