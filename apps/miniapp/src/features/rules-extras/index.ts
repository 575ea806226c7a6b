/** What stands beside a draft: questions before signing, materials, how it was adopted. */
export { RulesExtrasScreen } from "./rules-extras-screen";
