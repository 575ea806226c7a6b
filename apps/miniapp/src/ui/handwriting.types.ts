import type { Stroke } from "./strokes";

export interface HandwritingProps {
  strokes: readonly Stroke[];
  onStrokes: (strokes: readonly Stroke[]) => void;
  /** Said to who cannot see the pad. */
  label: string;
  hint: string;
}
