/** What is kept about me. */
export { OwnDataScreen } from "./own-data-screen";
