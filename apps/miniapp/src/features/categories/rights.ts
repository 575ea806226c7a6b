import {
  RIGHT_DEEDS,
  RIGHT_ROLE_WORDS,
  RIGHT_ROLES,
  type RightDeed,
  type Rights,
  type RightState,
} from "@riqing/schema";
import { CATEGORIES } from "../../words/categories";

/** In how many cells two matrices differ. */
export const changedCells = (before: Rights, after: Rights): number =>
  RIGHT_DEEDS.flatMap((deed) =>
    RIGHT_ROLES.filter((role) => before[deed][role] !== after[deed][role]),
  ).length;

/** Who decides a measure, who proposes it, and who may not. */
export function rightsSentence(rights: Rights, deed: RightDeed): string {
  const who = (state: RightState) =>
    RIGHT_ROLES.filter((role) => rights[deed][role] === state).map(
      (role) => RIGHT_ROLE_WORDS[role],
    );
  return CATEGORIES.rights.sentence(who("DECIDES"), who("PROPOSES"), who("NOT"));
}
