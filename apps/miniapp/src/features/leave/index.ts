/** Leave, and who stands in. */
export { LeavesScreen } from "./leaves-screen";
export { RecordScreen } from "./record-screen";
export { StandInCard } from "./stand-in-card";
