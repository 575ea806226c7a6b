export interface ChartLine {
  /** One a step; null: nothing is known of it, and the line has a gap. */
  values: readonly (number | null)[];
  dashed?: boolean;
}

export interface LineChartProps {
  lines: readonly ChartLine[];
  /** The highest value that the drawing holds; a rule at it, in the middle, and at none. */
  top: number;
  /** What it shows, for who cannot see it. */
  sentence: string;
}

/** The tokens' colours, as the style sheet has made them of the theme. */
export interface Ink {
  line: string;
  dashed: string;
  rule: string;
}
