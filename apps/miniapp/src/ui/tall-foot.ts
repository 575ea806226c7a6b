import { useEffect, useState } from "react";

/** A part of the screen: what is left is too little to read in. */
const MOST = 0.4;

/** Whether the foot of a page takes so much of the screen that it must not stay there; and where to tell of it. */
export function useTallFoot(_className: string | undefined) {
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [tall, setTall] = useState(false);
  useEffect(() => {
    if (!foot || typeof ResizeObserver !== "function") return undefined;
    const look = () => setTall(foot.offsetHeight > window.innerHeight * MOST);
    const observer = new ResizeObserver(look);
    observer.observe(foot);
    window.addEventListener("resize", look);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", look);
    };
  }, [foot]);
  return [tall, setFoot] as const;
}
