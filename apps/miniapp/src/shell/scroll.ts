/** Brings the element with this id into view, once it is drawn. */
export function scrollTo(id: string): () => void {
  const timer = setTimeout(
    () => document.getElementById(id)?.scrollIntoView({ block: "center" }),
    50,
  );
  return () => clearTimeout(timer);
}
