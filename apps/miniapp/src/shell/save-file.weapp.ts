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
