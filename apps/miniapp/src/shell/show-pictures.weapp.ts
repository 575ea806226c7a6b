import Taro from "@tarojs/taro";
import { pictureOf } from "./files";
import type { KeptFile } from "./files.types";

/** WeChat's own viewer: it turns pages, enlarges, keeps a picture and sends it on. */
export async function showPictures(files: readonly KeptFile[], at: number): Promise<void> {
  const urls = await Promise.all(files.map(({ id }) => pictureOf(id)));
  await Taro.previewImage({ urls, current: urls[at] });
}
