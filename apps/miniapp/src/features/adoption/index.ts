/** How a version of rules was adopted: the steps, each with its files. */
export { AdoptionScreen } from "./adoption-screen";
