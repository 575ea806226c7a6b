/** What the bar at the bottom may cover: behind it nothing has been seen. */
const covered = "0px 0px -110px 0px";

/** Tells, each time, which of the elements with these ids came into view. */
export function watchSeen(ids: readonly string[], onSeen: (id: string) => void): () => void {
  if (typeof IntersectionObserver === "undefined") return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) onSeen(target.id);
    },
    { rootMargin: covered },
  );
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element) observer.observe(element);
  }
  return () => observer.disconnect();
}
