/** Choosing a group, a member of it, or departments, in a sheet. */
export { DepartmentChoice, GroupChoice, MemberChoice, type Named } from "./choices";
