import { enumOf } from "../../../kernel/enum.ts";

/** What has become of an appeal. The keys are those of the contract. */
export const AppealState = enumOf("LODGED", "TAKEN", "WITHDRAWN", "REVOKED", "LOWERED", "STANDS");
export type AppealState = keyof typeof AppealState;

/** How an appeal is decided. */
export const AppealOutcome = enumOf("REVOKED", "LOWERED", "STANDS");
export type AppealOutcome = keyof typeof AppealOutcome;
