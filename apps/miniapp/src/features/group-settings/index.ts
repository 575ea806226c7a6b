/** What holds in a group, and of which category it is. */
export { CategoryChoice } from "./category-choice";
export { GroupSettingsScreen } from "./settings-screen";
