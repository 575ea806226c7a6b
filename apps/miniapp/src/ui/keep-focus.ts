import { useEffect, useRef } from "react";

const focusable =
  'button:not([tabindex="-1"]), input, textarea, select, a[href], [tabindex]:not([tabindex="-1"])';

/**
 * A deed by keyboard takes its own button away: the card is settled, the sheet is closed. The browser then
 * forgets where the focus was, and the next Tab begins at the top. It goes to the next control of what is
 * left around it. By finger or mouse nothing is moved.
 */
export function useKeepFocus() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const within = frame.current;
    if (!within) return;
    let byKey = false;
    let around: Element[] = [];
    let at = 0;
    const onKey = () => (byKey = true);
    const onPointer = () => (byKey = false);
    const onFocus = ({ target }: FocusEvent) => {
      around = [];
      for (let box = target as Element | null; box; box = box.parentElement) {
        around.push(box);
        if (box === within) break;
      }
      at = stopsIn(around[1]).indexOf(target as HTMLElement);
    };
    const observer = new MutationObserver(() => {
      const [last] = around;
      if (!byKey || !last || last.isConnected) return;
      if (document.activeElement && document.activeElement !== document.body) return;
      const left = around.find((box) => box.isConnected);
      const stops = stopsIn(left);
      around = [];
      const next = left && (stops[Math.min(Math.max(at, 0), stops.length - 1)] ?? left);
      if (!(next instanceof HTMLElement)) return;
      if (next === left) next.tabIndex = -1;
      next.focus({ preventScroll: false });
    });
    observer.observe(within, { childList: true, subtree: true });
    within.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPointer, true);
    return () => {
      observer.disconnect();
      within.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPointer, true);
    };
  }, []);
  return frame;
}

const stopsIn = (box: Element | undefined): HTMLElement[] =>
  box ? Array.from(box.querySelectorAll<HTMLElement>(focusable)) : [];
