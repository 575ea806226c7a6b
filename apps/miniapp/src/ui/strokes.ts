/** A point of handwriting in a square of 0 to 1000, 0,0 at the top left. */
export interface Point {
  x: number;
  y: number;
}
export type Stroke = readonly Point[];

const side = 1000;
const nearest = 6;

/** Where in the square a touch was, on a pad of this size. */
export const placed = (x: number, y: number, width: number, height: number): Point => ({
  x: within((x / width) * side),
  y: within((y / height) * side),
});

const within = (value: number) => Math.min(side, Math.max(0, Math.round(value)));

/** Points that say nothing new are left out: a hand trembles more than it writes. */
export function longer(stroke: Stroke, point: Point): Stroke {
  const last = stroke.at(-1);
  const far = !last || Math.hypot(point.x - last.x, point.y - last.y) >= nearest;
  return far ? [...stroke, point] : stroke;
}

/** As the contract wants it: strokes parted by ";", points by a space, each "x,y". */
export const written = (strokes: readonly Stroke[]): string =>
  strokes.map((stroke) => stroke.map(({ x, y }) => `${x},${y}`).join(" ")).join(";");
