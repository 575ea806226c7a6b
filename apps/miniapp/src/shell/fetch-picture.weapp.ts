import Taro from "@tarojs/taro";
import { OfflineError } from "./errors";
import type { FetchPicture } from "./files.types";

/** The path of WeChat's own copy, which it removes by itself: an <Image> cannot send a token. */
export const fetchPicture: FetchPicture = async (url, headers) => {
  const fetched = await Taro.downloadFile({ url, header: headers }).catch(() => null);
  if (!fetched) throw new OfflineError("NO_NETWORK");
  if (fetched.statusCode >= 400) return { status: fetched.statusCode, body: null, date: null };
  return fetched.tempFilePath;
};

export const letGoOfPicture = (_source: string): void => undefined;
