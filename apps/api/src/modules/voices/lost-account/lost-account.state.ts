import { enumOf } from "../../../kernel/enum.ts";

/**
 * OPEN ── invitation ──▶ INVITED ── a device is bound ──▶ RECOVERED
 * OPEN, INVITED ── its owner has another device and says so ──▶ RECOVERED
 * OPEN, INVITED ── a colleague or the code reports what its owner reported ──▶ REPLACED
 * OPEN, INVITED ── the person leaves ──▶ DEPARTED
 */
export const LossState = enumOf("OPEN", "INVITED", "RECOVERED", "REPLACED", "DEPARTED");
export type LossState = keyof typeof LossState;

/** Who reported it. CODE: whoever typed the person's code; nobody knows who that was. */
export const LossReporter = enumOf("OWNER", "CODE", "COLLEAGUE");
export type LossReporter = keyof typeof LossReporter;

/** What happened to it. */
export const LossKind = enumOf("PHONE_LOST", "STOLEN", "LENT", "NOT_MY_TAPS");
export type LossKind = keyof typeof LossKind;

/** How a colleague knows. */
export const LossSource = enumOf("CALL", "IN_PERSON", "ODD_MESSAGES", "OTHER");
export type LossSource = keyof typeof LossSource;
