import Taro from "@tarojs/taro";
import type { Choosing } from "./files.types";

interface Callbacks<Answer> {
  success: (answer: Answer) => void;
  fail: () => void;
}

/** Taro makes no promise of these two, and an older WeChat neither. Null: nothing was chosen. */
const answerOf = <Answer>(ask: (callbacks: Callbacks<Answer>) => unknown) =>
  new Promise<Answer | null>((resolve) => {
    const promised = ask({ success: resolve, fail: () => resolve(null) });
    Promise.resolve(promised).catch(() => resolve(null));
  });

/** WeChat tells no name of a picture: only that of the copy it made. */
const endingOf = (path: string): string => /\.([A-Za-z0-9]{2,5})$/.exec(path)?.[1] ?? "jpg";

export const choosing: Choosing = {
  async pictures(most) {
    const answer = await answerOf<Taro.chooseMedia.SuccessCallbackResult>((callbacks) =>
      Taro.chooseMedia({
        count: Math.min(most, 9),
        mediaType: ["image"],
        sizeType: ["compressed"],
        ...callbacks,
      }),
    );
    return (answer?.tempFiles ?? []).map(({ tempFilePath, size }, at) => ({
      name: `图片${at + 1}.${endingOf(tempFilePath)}`,
      bytes: size,
      source: tempFilePath,
    }));
  },
  async files(most, endings) {
    const answer = await answerOf<Taro.chooseMessageFile.SuccessCallbackResult>((callbacks) =>
      Taro.chooseMessageFile({ count: most, type: "file", extension: [...endings], ...callbacks }),
    );
    return (answer?.tempFiles ?? []).map(({ name, size, path }) => ({
      name,
      bytes: size,
      source: path,
    }));
  },
};
