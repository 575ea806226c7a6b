import { PAGES } from "../../shell";
import { LEAVE } from "../../words/leave";
import type { MessageKinds } from "../kinds";

export const leaveMessages = {
  LEAVE: { words: LEAVE.message, link: () => ({ path: PAGES.leave }) },
} satisfies MessageKinds;
