import { registerEnumType } from "type-graphql";
import { enumOf } from "../../kernel/enum.ts";

/** In which order a board lists its people; the caller's own row stands first in each. */
export const PeopleOrder = enumOf("DEPARTMENT", "NAME", "TIME");
export type PeopleOrder = keyof typeof PeopleOrder;

registerEnumType(PeopleOrder, {
  name: "PeopleOrder",
  description:
    "DEPARTMENT: by department and staff number. NAME: as an address book, by pinyin. TIME: who has answered last first, then who has opened it last, then who has done neither.",
});
