import { type PointerEvent, useEffect, useRef } from "react";
import type { HandwritingProps } from "./handwriting.types";
import { type Point, type Stroke, longer, placed } from "./strokes";
import styles from "./handwriting.module.css";

function draw(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const brush = canvas.getContext("2d");
  if (!brush) return;
  const scale = window.devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  canvas.width = width * scale;
  canvas.height = height * scale;
  brush.strokeStyle = getComputedStyle(canvas).color;
  brush.lineWidth = 3 * scale;
  brush.lineCap = brush.lineJoin = "round";
  for (const stroke of strokes) {
    brush.beginPath();
    for (const { x, y } of stroke)
      brush.lineTo((x / 1000) * canvas.width, (y / 1000) * canvas.height);
    brush.stroke();
  }
}

/** A pad to write a name on. Keeps strokes, not a picture. */
export const Handwriting = ({ strokes, onStrokes, label, hint }: HandwritingProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const current = useRef<Stroke | null>(null);
  useEffect(() => {
    if (canvas.current) draw(canvas.current, strokes);
  }, [strokes]);

  const at = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return placed(event.clientX - left, event.clientY - top, width, height);
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!current.current) return;
    current.current = longer(current.current, at(event));
    if (canvas.current) draw(canvas.current, [...strokes, current.current]);
  };
  const end = () => {
    if (current.current && current.current.length > 1) onStrokes([...strokes, current.current]);
    current.current = null;
  };

  return (
    <div
      role="img"
      aria-label={label}
      className={styles.pad}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        current.current = [at(event)];
      }}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <canvas ref={canvas} className={styles.canvas} />
      {strokes.length === 0 && <div className={styles.hint}>{hint}</div>}
    </div>
  );
};
