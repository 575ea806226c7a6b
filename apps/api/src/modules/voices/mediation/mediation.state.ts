import { enumOf } from "../../../kernel/enum.ts";

/** How far a mediation has come. The keys are those of the contract. */
export const MediationState = enumOf("OPEN", "TALKING", "CONCLUDED", "AGREED", "ENDED");
export type MediationState = keyof typeof MediationState;
