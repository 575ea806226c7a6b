import Taro from "@tarojs/taro";
import { drawLines, PICTURE } from "./text-picture";

/**
 * As in the browser; WeChat asks whether the picture may be added to the album. The file that it is drawn into is
 * removed again.
 */
export async function savePicture(lines: readonly string[]): Promise<boolean> {
  try {
    const { width, height } = PICTURE;
    const canvas = Taro.createOffscreenCanvas({ type: "2d", width, height });
    const brush = canvas.getContext("2d") as CanvasRenderingContext2D;
    drawLines({ width, height }, brush, lines);
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      fileType: "png",
    });
    try {
      await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
    } finally {
      Taro.getFileSystemManager().unlink({ filePath: tempFilePath });
    }
    return true;
  } catch {
    // Not allowed, or a WeChat that is too old for it.
    return false;
  }
}
