import Taro from "@tarojs/taro";
import { OfflineError } from "./errors";
import type { Fetch } from "./files.types";

/** WeChat shows pictures and office files, each with its own menu to keep it; text is copied. */
export const fetchFile: Fetch = async (url, headers, { name, mediaType }) => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  const fetched = await Taro.downloadFile({ url, header: headers, filePath }).catch(() => null);
  if (!fetched) throw new OfflineError("NO_NETWORK");
  const path = fetched.filePath ?? fetched.tempFilePath ?? filePath;
  const files = Taro.getFileSystemManager();
  if (fetched.statusCode >= 400) {
    return { status: fetched.statusCode, body: bodyOf(files, path), date: null };
  }
  if (mediaType.startsWith("image/")) await Taro.previewImage({ urls: [path] });
  else if (mediaType.startsWith("text/")) {
    await Taro.setClipboardData({ data: files.readFileSync(path, "utf8") as string });
  } else await Taro.openDocument({ filePath: path, showMenu: true });
  return null;
};

/** What the server said instead of the file. */
function bodyOf(files: Taro.FileSystemManager, path: string): unknown {
  try {
    return JSON.parse(files.readFileSync(path, "utf8") as string);
  } catch {
    return null;
  }
}
