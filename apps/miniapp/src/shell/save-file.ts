/** How the file reached the person: saved to the device, or its text on the clipboard. */
export type Saved = "SAVED" | "COPIED" | "FAILED";

export async function saveFile(name: string, text: string, type: string): Promise<Saved> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return "SAVED";
}
