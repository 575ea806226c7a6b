/** Groups that I am in. */
export { useGroupsThat } from "./all-groups";
export { CreateGroup } from "./create-group";
export { GroupLine } from "./group-line";
export { GroupView } from "./group-view";
export { InGroup } from "./in-group";
export { RefusedGroup } from "./refused-group";
export { useGroup, useMyGroups } from "./use-groups";
export { groupMessages, groupTodo } from "./kinds";
export { groupTodoCards } from "./todo-card";
