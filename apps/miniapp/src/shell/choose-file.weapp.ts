import Taro from "@tarojs/taro";
import type { Choosing } from "./files.types";

/** WeChat tells no name of a picture: only that of the copy it made. */
const endingOf = (path: string): string => /\.([A-Za-z0-9]{2,5})$/.exec(path)?.[1] ?? "jpg";

/** Cancelled and refused are the same here: nothing was chosen. */
const none = () => null;

export const choosing: Choosing = {
  async pictures(most) {
    const media = {
      count: Math.min(most, 9),
      mediaType: ["image"],
      sizeType: ["compressed"],
    } as const;
    const answer = await Taro.chooseMedia(media as unknown as Taro.chooseMedia.Option).catch(none);
    return (answer?.tempFiles ?? []).map(({ tempFilePath, size }, at) => ({
      name: `图片${at + 1}.${endingOf(tempFilePath)}`,
      bytes: size,
      source: tempFilePath,
    }));
  },
  async files(most, endings) {
    const answer = await Taro.chooseMessageFile({
      count: most,
      type: "file",
      extension: [...endings],
    }).catch(none);
    return (answer?.tempFiles ?? []).map(({ name, size, path }) => ({
      name,
      bytes: size,
      source: path,
    }));
  },
};
