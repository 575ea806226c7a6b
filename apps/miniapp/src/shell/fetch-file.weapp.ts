import Taro from "@tarojs/taro";
import { OfflineError } from "./errors";
import type { Fetch } from "./files.types";

const transferTimeoutMs = 10 * 60_000;

/** WeChat shows pictures and office files, each with its own menu to keep it; text is copied. */
export const fetchFile: Fetch = async (url, headers, { name, mediaType }) => {
  const files = Taro.getFileSystemManager();
  const filePath = `${emptied(files)}/${name}`;
  const asked = { url, header: headers, filePath, timeout: transferTimeoutMs };
  const fetched = await Taro.downloadFile(asked).catch(() => null);
  if (!fetched) throw new OfflineError("NO_NETWORK");
  const path = fetched.filePath ?? fetched.tempFilePath ?? filePath;
  if (fetched.statusCode >= 400) {
    return { status: fetched.statusCode, body: bodyOf(files, path), date: null };
  }
  if (mediaType.startsWith("image/")) await Taro.previewImage({ urls: [path] });
  else if (mediaType.startsWith("text/")) {
    await Taro.setClipboardData({ data: files.readFileSync(path, "utf8") as string });
  } else await Taro.openDocument({ filePath: path, showMenu: true });
  return null;
};

/** A folder for the one file that is looked at now: a phone gives an app 200 MB in all. */
function emptied(files: Taro.FileSystemManager): string {
  const folder = `${Taro.env.USER_DATA_PATH}/files`;
  try {
    files.rmdirSync(folder, true);
  } catch {
    // There was none yet.
  }
  files.mkdirSync(folder, true);
  return folder;
}

/** What the server said instead of the file. */
function bodyOf(files: Taro.FileSystemManager, path: string): unknown {
  try {
    return JSON.parse(files.readFileSync(path, "utf8") as string);
  } catch {
    return null;
  }
}
