/** Categories of groups, and what is customary in them; for the organisation's administrator. */
export { CategoriesScreen } from "./categories-screen";
export { CategoryScreen } from "./category-screen";
export { CategoryEditScreen } from "./edit-screen";
export { RightsScreen } from "./rights-screen";
export { versionAhead, waitsFor } from "./waiting";
