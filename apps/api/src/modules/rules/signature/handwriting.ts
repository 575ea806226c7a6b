/** The side of the square that handwriting is drawn in: coordinates are whole, 0 to this. */
const CANVAS_SIDE = 1_000;

/**
 * Whether `text` is handwriting as the pages send it: strokes parted by ";", the points of a stroke
 * by a space, each "x,y" with 0,0 at the top left, as in "10,20 12,22;300,40".
 */
export const isHandwriting = (text: string): boolean =>
  text.split(";").every((stroke) => stroke.split(" ").every(isPoint));

function isPoint(text: string): boolean {
  const [, x, y] = /^(\d{1,4}),(\d{1,4})$/.exec(text) ?? [];
  return x !== undefined && Number(x) <= CANVAS_SIDE && Number(y) <= CANVAS_SIDE;
}
