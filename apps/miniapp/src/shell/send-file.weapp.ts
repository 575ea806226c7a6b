import Taro from "@tarojs/taro";
import { OfflineError } from "./errors";
import type { Send } from "./files.types";

const transferTimeoutMs = 10 * 60_000;

export const send: Send = async ({ url, chosen, fields, headers, onProgress, onBegun }) => {
  const sending = Taro.uploadFile({
    url,
    filePath: chosen.source as string,
    name: "file",
    header: headers,
    formData: fields,
    timeout: transferTimeoutMs,
  });
  sending.progress(({ progress }) => onProgress(progress));
  onBegun(() => sending.abort());
  try {
    const { statusCode, data } = await sending;
    return { status: statusCode, body: parse(data), date: null };
  } catch (failure) {
    const said = (failure as { errMsg?: string }).errMsg ?? "";
    throw new OfflineError(/timeout/i.test(said) ? "SLOW" : "NO_NETWORK");
  }
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
