import { enumOf } from "../../../kernel/enum.ts";

/** Who reads a circular. GROUP: whoever is in the group. MANAGERS: its owner and admins, the heads above it, the office. */
export const CircularAudience = enumOf("GROUP", "MANAGERS");
export type CircularAudience = keyof typeof CircularAudience;
