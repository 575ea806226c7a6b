/** How much of what people said waits, wherever it is shown. */
export { FiguresCard } from "./figures-card";
