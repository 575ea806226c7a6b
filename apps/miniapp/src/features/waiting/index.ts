/** For whom something waits, and one tap that reminds them. */
export { WaitsFor } from "./waits-for";
