import { Canvas, View as WxView } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { LineChart as Line } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useTheme } from "../../shell/appearance";
import type { LineChartProps } from "./line-chart.types";
import { lineOption } from "./line-option";
import styles from "./line-chart.module.css";

use([Line, GridComponent, CanvasRenderer]);

interface Found {
  node: HTMLCanvasElement;
  width: number;
  height: number;
}

interface Computed {
  color: string;
  borderTopColor: string;
  outlineColor: string;
}

let charts = 0;

/** The same drawing, on WeChat's canvas. */
export const LineChart = ({ lines, top, sentence }: LineChartProps) => {
  const theme = useTheme();
  const id = useRef(`line-chart-${(charts += 1)}`).current;
  const chart = useRef<ReturnType<typeof init> | null>(null);

  useEffect(() => {
    const scale = Taro.getWindowInfo().pixelRatio;
    const query = Taro.createSelectorQuery();
    query.select(`#${id}`).fields({ node: true, size: true });
    query.select(`#${id}-place`).fields({
      computedStyle: ["color", "borderTopColor", "outlineColor"],
    });
    query.exec(([canvas, place]: [Found | null, Computed | null]) => {
      if (!canvas?.node || !place) return;
      const { node, width, height } = canvas;
      // Taro shims `document`, so that text would be measured on a canvas that is none.
      setPlatformAPI({ createCanvas: () => node });
      node.addEventListener ??= () => undefined;
      node.removeEventListener ??= () => undefined;
      chart.current?.dispose();
      chart.current = init(node, null, { width, height, devicePixelRatio: scale });
      chart.current.setOption(
        lineOption(lines, top, {
          line: place.color,
          dashed: place.borderTopColor,
          rule: place.outlineColor,
        }),
      );
    });
  }, [id, lines, top, theme]);
  useEffect(() => () => chart.current?.dispose(), []);

  return (
    <WxView id={`${id}-place`} className={styles.chart} ariaRole="img" ariaLabel={sentence}>
      <Canvas type="2d" id={id} className={styles.canvas} />
    </WxView>
  );
};
