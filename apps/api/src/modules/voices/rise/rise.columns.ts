import { p } from "@mikro-orm/core";
import { businessDay } from "../../../kernel/column.ts";

/** Of what goes up when nobody answers. */
export const rising = {
  /** After which day it goes up; null: nothing is waited for, or nobody stands above. */
  riseOn: businessDay().nullable(),
  /** How often it has gone up. */
  raised: p.integer(),
};
