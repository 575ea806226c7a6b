import {
  type Measure,
  RIGHT_DEED_WORDS,
  RIGHT_ROLE_WORDS,
  RIGHT_ROLES,
  type RightDeed,
  type Rights,
  type RightState,
} from "@riqing/schema";

const who = (rights: Rights, deed: RightDeed, state: RightState): string =>
  RIGHT_ROLES.filter((role) => rights[deed][role] === state)
    .map((role) => RIGHT_ROLE_WORDS[role])
    .join("、");

/** Who decides it, and who only proposes. */
function decides(rights: Rights, deed: RightDeed): string {
  const proposes = who(rights, deed, "PROPOSES");
  return `${proposes ? `${proposes}只能提，` : ""}${who(rights, deed, "DECIDES")}定。`;
}

/** What the editor of a ladder says of one of the next cases of somebody. */
export const ladderWords = {
  counted: (before: number, counted: number, months: number): string => {
    if (before === 0) return "";
    const all = before === 1 ? "前一次" : `前 ${before} 次`;
    if (counted === 0) return `${all}${before === 1 ? "" : "都"}满 ${months} 个月了，从头算起。`;
    if (counted === before) return `${all}${before === 1 ? "还" : "都"}没满 ${months} 个月。`;
    return `${all}里有 ${counted} 次没满 ${months} 个月。`;
  },
  brings: (measure: Measure, rights: Rights, told: boolean, atOnce: boolean): string => {
    const heard = atOnce ? "可以先处理，再听他说" : "先听他说";
    switch (measure) {
      case "REMIND":
        return `${RIGHT_DEED_WORDS.REMIND}，也计一次。`;
      case "WARN":
        return `群里提醒一句规矩${told ? "，告知他的部门" : ""}。`;
      case "MUTE":
        return `${heard}${told ? "，告知他的部门" : ""}。`;
      case "REMOVE":
        return `${heard}，告知他的部门。${decides(rights, "REMOVE")}`;
      case "REFER":
        return `${heard}，再交人事或司法。${decides(rights, "REFER")}`;
    }
  },
  needsRepetition: "头一次不移出，先警告。",
} as const;
