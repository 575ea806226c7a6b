import { enumOf } from "../../../kernel/enum.ts";

/** What became of a proposal. */
export const ProposalState = enumOf("OPEN", "TAKEN", "DECLINED");
export type ProposalState = keyof typeof ProposalState;
