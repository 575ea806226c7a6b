import Taro from "@tarojs/taro";
import { useEffect, useState } from "react";

/** As in the browser, where it says why. Looked at whenever the page is drawn: nothing tells of a change of size. */
export function useTallFoot(className: string | undefined) {
  const [tall, setTall] = useState(false);
  useEffect(() => {
    Taro.createSelectorQuery()
      .select(`.${className}`)
      .boundingClientRect((foot) => {
        const height = (foot as { height?: number } | null)?.height ?? 0;
        setTall(height > Taro.getWindowInfo().windowHeight * 0.4);
      })
      .exec();
  });
  return [tall, undefined] as const;
}
