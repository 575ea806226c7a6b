/** Brushes of browsers and of WeChat, as far as they are used. */
interface Canvas {
  width: number;
  height: number;
}
interface Brush {
  fillStyle: unknown;
  font: string;
  textAlign: string;
  textBaseline: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
}

export const PICTURE = { width: 720, height: 400, name: "picture.png" } as const;
const SIZE = 72;
const GAP = 120;

/** Draws lines, black on white in any theme, with nothing around them that says what they are. */
export function drawLines({ width, height }: Canvas, brush: Brush, lines: readonly string[]): void {
  brush.fillStyle = "white";
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = "black";
  brush.font = `bold ${SIZE}px monospace`;
  brush.textAlign = "center";
  brush.textBaseline = "middle";
  lines.forEach((line, at) =>
    brush.fillText(line, width / 2, height / 2 + (at - (lines.length - 1) / 2) * GAP),
  );
}
