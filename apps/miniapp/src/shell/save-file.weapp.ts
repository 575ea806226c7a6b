import Taro from "@tarojs/taro";
import type { Saved } from "./save-file";

const opens = ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx"];

/** WeChat shows only office files; of anything else the text goes to the clipboard. */
export async function saveFile(name: string, text: string, _type: string): Promise<Saved> {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  try {
    if (opens.includes(ending)) {
      const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
      Taro.getFileSystemManager().writeFileSync(filePath, text, "utf8");
      await Taro.openDocument({ filePath, showMenu: true });
      return "SAVED";
    }
    await Taro.setClipboardData({ data: text });
    return "COPIED";
  } catch {
    return "FAILED";
  }
}

/** A file whose bytes came as base64: shown when WeChat can, and otherwise sent to a chat. */
export async function saveBytes(name: string, base64: string, _type: string): Promise<Saved> {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, base64, "base64");
    if (opens.includes(ending)) await Taro.openDocument({ filePath, showMenu: true });
    else await Taro.shareFileMessage({ filePath, fileName: name });
    return "SAVED";
  } catch {
    return "FAILED";
  }
}
