import Taro from "@tarojs/taro";
import { OfflineError } from "./errors";
import type { Send } from "./files.types";

const PATIENCE = 10 * 60_000;

export const send: Send = ({ url, chosen, fields, headers, onProgress, onBegun }) =>
  new Promise((resolve, reject) => {
    const sending = Taro.uploadFile({
      url,
      filePath: chosen.source as string,
      name: "file",
      header: headers,
      formData: fields,
      timeout: PATIENCE,
      success: ({ statusCode, data }) =>
        resolve({ status: statusCode, body: parse(data), date: null }),
      fail: ({ errMsg }) =>
        reject(new OfflineError(/timeout/i.test(errMsg) ? "SLOW" : "NO_NETWORK")),
    });
    sending.progress(({ progress }) => onProgress(progress));
    onBegun(() => sending.abort());
  });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
