import { Children, type ReactNode, useEffect, useRef } from "react";
import { classes } from "./class-names";
import styles from "./slides.module.css";

export interface SlidesProps {
  children: ReactNode;
  className?: string;
  /** Which stands on the screen. */
  at: number;
  onAt: (at: number) => void;
}

/** One beside the other, each as wide as the whole: the browser's own scrolling swipes them. */
export const Slides = ({ children, className, at, onAt }: SlidesProps) => {
  const row = useRef<HTMLDivElement>(null);
  const moved = useRef<ReturnType<typeof setTimeout>>(undefined);
  const first = useRef(true);
  useEffect(() => {
    const box = row.current;
    if (!box) return;
    const left = at * box.clientWidth;
    const behavior = first.current ? "auto" : "smooth";
    first.current = false;
    if (Math.abs(box.scrollLeft - left) > 1) box.scrollTo?.({ left, behavior });
  }, [at]);
  useEffect(() => () => clearTimeout(moved.current), []);
  const onScroll = () => {
    clearTimeout(moved.current);
    // Once it rests: on the way it passes others.
    moved.current = setTimeout(() => {
      const box = row.current;
      if (box?.clientWidth) onAt(Math.round(box.scrollLeft / box.clientWidth));
    }, 80);
  };
  return (
    <div ref={row} className={classes(styles.row, className)} onScroll={onScroll}>
      {Children.map(children, (child, i) => (
        <div className={styles.slide} aria-hidden={i !== at || undefined}>
          {child}
        </div>
      ))}
    </div>
  );
};
