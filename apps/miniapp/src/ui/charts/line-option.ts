import type { EChartsCoreOption } from "echarts/core";
import type { ChartLine, Ink } from "./line-chart.types";

/** Lines without words: axes are text beside the drawing, which grows with large type. */
export function lineOption(
  lines: readonly ChartLine[],
  top: number,
  { line, dashed, rule }: Ink,
): EChartsCoreOption {
  const steps = Math.max(0, ...lines.map(({ values }) => values.length));
  return {
    animation: false,
    grid: { left: 6, right: 6, top: 8, bottom: 8, containLabel: false },
    xAxis: { type: "category", show: false, boundaryGap: false, data: Array(steps).fill("") },
    yAxis: {
      type: "value",
      min: 0,
      max: top,
      interval: top / 2,
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: rule } },
    },
    series: lines.map(({ values, dashed: pale }) => {
      const colour = pale ? dashed : line;
      const last = values.reduce<number>((at, value, i) => (value === null ? at : i), -1);
      return {
        type: "line",
        silent: true,
        data: [...values],
        symbol: "circle",
        // The newest is what counts; a week between two gaps has no line to be seen by.
        symbolSize: (_: unknown, { dataIndex: at }: { dataIndex: number }) =>
          at === last ? (pale ? 7 : 9) : isAlone(values, at) ? 5 : 0,
        showAllSymbol: true,
        itemStyle: { color: colour },
        lineStyle: { color: colour, width: pale ? 2 : 2.5, type: pale ? [5, 4] : "solid" },
      };
    }),
  };
}

const isAlone = (values: readonly (number | null)[], at: number): boolean =>
  (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
