/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import type { GroupDueQuery, GroupDueQueryVariables } from "../operations.ts";

export const GroupDue: Document<GroupDueQuery, GroupDueQueryVariables> = {
  name: "GroupDue",
  text: "query GroupDue($id: ID!) { group(id: $id) { id defaultDueAt dueChips { today tomorrow } } }",
  shows: ["Group","CalendarDay","GroupHours"],
};
