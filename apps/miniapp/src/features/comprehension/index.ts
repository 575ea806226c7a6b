/** The questions before a signature. */
export { ComprehensionScreen } from "./comprehension-screen";
