/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { GroupDay } from "../fragments/GroupDay.ts";
import type { SetGroupHoursMutation, SetGroupHoursMutationVariables } from "../operations.ts";

export const SetGroupHours: Document<SetGroupHoursMutation, SetGroupHoursMutationVariables> = {
  name: "SetGroupHours",
  text: "mutation SetGroupHours($input: SetGroupHoursInput!) { setGroupHours(input: $input) { ...GroupDay } }" + " " + GroupDay,
  changes: ["Group","GroupHours"],
};
