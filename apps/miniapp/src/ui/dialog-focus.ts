import { useEffect, useRef } from "react";

const focusable =
  'button:not([tabindex="-1"]), input, textarea, select, a[href], [tabindex]:not([tabindex="-1"])';

/** Takes the focus in, keeps it in, gives it back; Escape closes. */
export function useDialogFocus(open: boolean, onClose: () => void) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const inside = panel.current;
    if (!open || !inside) return;
    const before = document.activeElement;
    inside.tabIndex = -1;
    inside.setAttribute("aria-modal", "true");
    inside.focus({ preventScroll: true });

    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close.current();
      if (event.key !== "Tab") return;
      const stops = Array.from(inside.querySelectorAll<HTMLElement>(focusable));
      const edge = event.shiftKey ? stops[0] : stops.at(-1);
      const away = document.activeElement === edge || document.activeElement === inside;
      if (!away || (document.activeElement === inside && !event.shiftKey)) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    };
    inside.addEventListener("keydown", onKey);
    return () => {
      inside.removeEventListener("keydown", onKey);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [open]);

  return panel;
}
