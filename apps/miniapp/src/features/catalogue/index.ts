/** The kinds of violation of a category and their ladders; for the organisation's administrator. */
export { CatalogueScreen } from "./catalogue-screen";
export { LadderScreen } from "./ladder-screen";
