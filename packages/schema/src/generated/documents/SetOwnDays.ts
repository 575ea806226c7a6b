/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { Day } from "../fragments/Day.ts";
import type { SetOwnDaysMutation, SetOwnDaysMutationVariables } from "../operations.ts";

export const SetOwnDays: Document<SetOwnDaysMutation, SetOwnDaysMutationVariables> = {
  name: "SetOwnDays",
  text: "mutation SetOwnDays($input: SetOwnDaysInput!) { setOwnDays(input: $input) { ...Day } }" + " " + Day,
  changes: ["CalendarDay"],
};
