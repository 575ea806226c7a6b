/** What may be done about a violation; who may is said by the rights of a category (Mission D6). */
export const RIGHT_DEEDS = [
  "REMIND",
  "WARN",
  "MUTE",
  "LIFT",
  "REMOVE",
  "REFER",
  "STOP_TOPIC",
  "CIRCULAR",
] as const;
export type RightDeed = (typeof RIGHT_DEEDS)[number];

/** HEAD: of the department that the group belongs to, or of one above it. */
export const RIGHT_ROLES = ["ADMIN", "OWNER", "HEAD", "OFFICE"] as const;
export type RightRole = (typeof RIGHT_ROLES)[number];

/** PROPOSES: may record it, and somebody who decides takes it from there. */
export const RIGHT_STATES = ["DECIDES", "PROPOSES", "NOT"] as const;
export type RightState = (typeof RIGHT_STATES)[number];

export type Rights = Readonly<Record<RightDeed, Readonly<Record<RightRole, RightState>>>>;

/** Written as in the drawing: + decides, ? proposes, - may not; admin, owner, head, office. */
const row = (states: string): Record<RightRole, RightState> => {
  const read = [...states].map((one): RightState => {
    if (one === "+") return "DECIDES";
    return one === "?" ? "PROPOSES" : "NOT";
  });
  const [ADMIN = "NOT", OWNER = "NOT", HEAD = "NOT", OFFICE = "NOT"] = read;
  return { ADMIN, OWNER, HEAD, OFFICE };
};

/** Rights from one line for each deed. */
export const rightsOf = (lines: Readonly<Record<RightDeed, string>>): Rights =>
  Object.fromEntries(RIGHT_DEEDS.map((deed) => [deed, row(lines[deed])])) as unknown as Rights;

export const SHIPPED_RIGHTS: Rights = rightsOf({
  REMIND: "++++",
  WARN: "++++",
  MUTE: "?+++",
  LIFT: "-+++",
  REMOVE: "?++-",
  REFER: "-?++",
  STOP_TOPIC: "++--",
  CIRCULAR: "-?++",
});
