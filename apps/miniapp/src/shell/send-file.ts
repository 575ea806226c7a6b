import { OfflineError } from "./errors";
import type { Send } from "./files.types";

/** By XMLHttpRequest: `fetch` does not tell how much has left. */
export const send: Send = ({ url, chosen, fields, headers, onProgress, onBegun }) =>
  new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open("POST", url);
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value);
    sending.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(Math.floor((loaded / Math.max(total, 1)) * 100)),
    );
    const away = () => reject(new OfflineError("NO_NETWORK"));
    sending.addEventListener("error", away);
    sending.addEventListener("abort", away);
    sending.addEventListener("load", () => {
      const { status, responseText } = sending;
      resolve({ status, body: parse(responseText), date: sending.getResponseHeader("date") });
    });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("file", chosen.source as File, chosen.name);
    sending.send(form);
    onBegun(() => sending.abort());
  });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
