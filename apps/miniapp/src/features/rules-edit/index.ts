/** Drafting rules: from a template or a text of one's own, to a version that is published. */
export { RulesEditScreen } from "./rules-edit-screen";
