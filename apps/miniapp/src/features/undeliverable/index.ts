/** What did not arrive, for administrators. */
export { UndeliverableScreen } from "./undeliverable-screen";
