import { clock } from "./clock";

/** Where a finger touched, measured on the screen, and when, by the clock of the system's events. */
export interface Point {
  x: number;
  y: number;
  /** A slow phone handles a touch late: how far apart two were is known by this. */
  stamp: number;
}

interface Tap {
  /** The control that was touched: the same object as long as it is the same control. */
  control: object;
  /** What it was called then: one control can turn into another. */
  name: string;
  at: Point;
  time: number;
}

/** So long after its last touch a finger is still there. */
export const restMs = 1_000;
/** So far apart two touches of one double tap may be. */
const nearPx = 24;

let last: Tap | null = null;

const isNear = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) <= nearPx && Math.abs(a.y - b.y) <= nearPx;

/**
 * Whether a control may take this tap. A second touch of one double tap belongs to what the first
 * one touched: anything else that stands there now has moved or appeared under the finger, and takes
 * no tap until the finger has left for a second. `once`: a deed is not done again by that touch either.
 */
export function takesTap(control: object, name: string, at: Point, once: boolean): boolean {
  const time = clock.ticks();
  const again =
    last !== null && at.stamp - last.at.stamp < restMs && isNear(last.at, at) ? last : null;
  const same = again?.control === control && again.name === name;
  const takes = again === null || (same && !once);
  last = again && !takes ? { ...again, at, time } : { control, name, at, time };
  return takes;
}

/** How long until the finger has left. 0: it has. */
export const msToRest = (): number =>
  last === null ? 0 : Math.max(0, last.time + restMs - clock.ticks());

let tapping = false;

/** Does what a tap does; whatever it begins at once belongs to the tap. */
export function runDuringTap(act: () => void): void {
  tapping = true;
  try {
    act();
  } finally {
    tapping = false;
  }
}

/** Whether a tap is being handled at this moment: WeChat allows some questions only then. */
export const isTapping = (): boolean => tapping;

/** For tests, which begin with no finger on the screen. */
export const forgetTaps = (): void => {
  last = null;
};
