import { isValidElement, type ReactNode, useRef } from "react";
import { runDuringTap, type Point, takesTap } from "../shell/taps";

/** What a control says, without what is for the eye only, such as a countdown. */
function textOf(node: ReactNode): string {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (!isValidElement<{ children?: ReactNode; decorative?: boolean }>(node)) return "";
  return node.props.decorative ? "" : textOf(node.props.children);
}

/** A count that goes on does not make it another control. */
const nameOf = (label: string | undefined, children: ReactNode): string =>
  (label ?? textOf(children)).replaceAll(/\d+/g, "");

interface Control {
  label?: string;
  children?: ReactNode;
  disabled?: boolean;
  once?: boolean;
}

/**
 * The one way from a tap to what it does: a tap is not taken by what has come under the finger since
 * the last one. `point` is null for keys and readers, which name what they mean.
 */
export function useTap<Event>(
  { label, children, disabled, once = false }: Control,
  act: (() => void) | undefined,
  point: (event: Event) => Point | null,
): (event: Event) => void {
  const control = useRef({});
  return (event) => {
    const at = point(event);
    const takes = at === null || takesTap(control.current, nameOf(label, children), at, once);
    if (takes && !disabled && act) runDuringTap(act);
  };
}
