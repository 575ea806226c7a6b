import Taro from "@tarojs/taro";
import type { Chosen } from "./files.types";

/** What a chosen file says, read on this device; null where it cannot be read. */
export const readText = ({ source }: Chosen): Promise<string | null> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath: String(source),
      encoding: "utf8",
      success: ({ data }) => resolve(typeof data === "string" ? data : null),
      fail: () => resolve(null),
    });
  });
