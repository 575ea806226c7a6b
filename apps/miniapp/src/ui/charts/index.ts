/** Drawings that need a library: only pages of a subpackage may use them. */
export { LineChart } from "./line-chart";
export type { ChartLine } from "./line-chart.types";
