import { useEffect, useReducer, useRef } from "react";
import { msToRest } from "./taps";

/** `gone`: it is in the list no more, but still stands where it was. */
export interface Kept<Item> {
  item: Item;
  gone: boolean;
}

/**
 * A list as it is drawn: it does not close up, grow or change its order under a finger. What has left
 * it keeps its place until the finger has left for a second, and longer where it `stays`: as long as
 * a deed can be taken back there.
 */
export function useKeptInPlace<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  stays: (item: Item) => boolean = () => false,
): readonly Kept<Item>[] {
  const drawn = useRef(items);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const wait = msToRest();
  const next = arrange(drawn.current, items, keyOf, wait > 0, stays);
  drawn.current = next.map(({ item }) => item);
  useEffect(() => {
    if (wait === 0) return;
    const timer = setTimeout(redraw, wait + 20);
    return () => clearTimeout(timer);
  });
  return next;
}

export function arrange<Item>(
  before: readonly Item[],
  items: readonly Item[],
  keyOf: (item: Item) => string,
  touched: boolean,
  stays: (item: Item) => boolean,
): Kept<Item>[] {
  const now = new Map(items.map((item) => [keyOf(item), item]));
  if (touched) {
    const old = before.map((item) => {
      const found = now.get(keyOf(item));
      return { item: found ?? item, gone: found === undefined };
    });
    const known = new Set(before.map(keyOf));
    const fresh = items.filter((item) => !known.has(keyOf(item)));
    return [...old, ...fresh.map((item) => ({ item, gone: false }))];
  }
  const next = items.map((item) => ({ item, gone: false }));
  let after = 0;
  for (const item of before) {
    const at = next.findIndex((one) => keyOf(one.item) === keyOf(item));
    if (at >= 0) after = at + 1;
    else if (stays(item)) next.splice(after++, 0, { item, gone: true });
  }
  return next;
}
