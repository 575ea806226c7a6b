/** What somebody is to answer for, and their answer. */
export { AccountabilityScreen } from "./accountability-screen";
export { Answering } from "./answering";
