import { Canvas, type ITouchEvent, View as WxView } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useEffect, useRef } from "react";
import { useTheme } from "../shell/appearance";
import type { HandwritingProps } from "./handwriting.types";
import { type Stroke, longer, placed } from "./strokes";
import styles from "./handwriting.module.css";

interface Pad {
  node: { width: number; height: number; getContext: (kind: "2d") => CanvasRenderingContext2D };
  width: number;
  height: number;
  left: number;
  top: number;
}

/** WeChat's canvas knows no style sheet: its ink follows the theme by name. */
const ink = { light: "black", dark: "white" } as const;

/** The same pad, on WeChat's canvas. */
export const Handwriting = ({ strokes, onStrokes, label, hint }: HandwritingProps) => {
  const theme = useTheme();
  const pad = useRef<Pad | null>(null);
  const current = useRef<Stroke | null>(null);

  const draw = (all: readonly Stroke[]) => {
    if (!pad.current) return;
    const { node, width, height } = pad.current;
    const scale = Taro.getWindowInfo().pixelRatio;
    node.width = width * scale;
    node.height = height * scale;
    const brush = node.getContext("2d");
    brush.strokeStyle = ink[theme];
    brush.lineWidth = 3 * scale;
    brush.lineCap = brush.lineJoin = "round";
    for (const stroke of all) {
      brush.beginPath();
      for (const { x, y } of stroke)
        brush.lineTo((x / 1000) * node.width, (y / 1000) * node.height);
      brush.stroke();
    }
  };

  useEffect(() => {
    if (pad.current) return draw(strokes);
    Taro.createSelectorQuery()
      .select("#handwriting")
      .fields({ node: true, size: true, rect: true }, (found) => {
        pad.current = found as unknown as Pad;
        draw(strokes);
      })
      .exec();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [strokes]);

  const at = (event: ITouchEvent) => {
    const touch = event.touches[0];
    if (!touch || !pad.current) return null;
    const { left, top, width, height } = pad.current;
    return placed(touch.clientX - left, touch.clientY - top, width, height);
  };

  return (
    <WxView className={styles.pad} ariaRole="img" ariaLabel={label}>
      <Canvas
        type="2d"
        id="handwriting"
        className={styles.canvas}
        disableScroll
        onTouchStart={(event) => {
          const point = at(event as unknown as ITouchEvent);
          current.current = point ? [point] : null;
        }}
        onTouchMove={(event) => {
          const point = at(event as unknown as ITouchEvent);
          if (!point || !current.current) return;
          current.current = longer(current.current, point);
          draw([...strokes, current.current]);
        }}
        onTouchEnd={() => {
          const done = current.current;
          current.current = null;
          if (done && done.length > 1) onStrokes([...strokes, done]);
        }}
      />
      {strokes.length === 0 && <WxView className={styles.hint}>{hint}</WxView>}
    </WxView>
  );
};
