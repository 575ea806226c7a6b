import { LineChart as Line } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useTheme } from "../../shell/appearance";
import type { Ink, LineChartProps } from "./line-chart.types";
import { lineOption } from "./line-option";
import styles from "./line-chart.module.css";

use([Line, GridComponent, SVGRenderer]);

function inkOf(place: HTMLElement): Ink {
  const { color, borderTopColor, outlineColor } = getComputedStyle(place);
  return { line: color, dashed: borderTopColor, rule: outlineColor };
}

/** How something went, step by step. */
export const LineChart = ({ lines, top, sentence }: LineChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  useEffect(() => {
    const here = place.current;
    if (!here) return;
    const chart = init(here, null, {
      renderer: "svg",
      width: here.clientWidth || 300,
      height: here.clientHeight || 110,
    });
    chart.setOption(lineOption(lines, top, inkOf(here)));
    const fit = () => chart.resize({ width: here.clientWidth, height: here.clientHeight });
    window.addEventListener("resize", fit);
    return () => {
      window.removeEventListener("resize", fit);
      chart.dispose();
    };
  }, [lines, top, theme]);
  return <div ref={place} role="img" aria-label={sentence} className={styles.chart} />;
};
