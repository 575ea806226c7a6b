import { enumOf } from "../../../kernel/enum.ts";

/** How far a safety incident has come. The keys are those of the contract. */
export const IncidentState = enumOf("OPEN", "CLOSED");
export type IncidentState = keyof typeof IncidentState;
