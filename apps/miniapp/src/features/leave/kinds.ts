import { PAGES } from "../../shell";
import { LEAVE } from "../../words/leave";
import type { MessageKinds, TodoKinds } from "../kinds";

export const leaveMessages = {
  LEAVE: { words: LEAVE.message, link: () => ({ path: PAGES.leave }) },
} satisfies MessageKinds;

export const leaveTodo = {
  STAND_IN: { link: () => ({ path: PAGES.leave }) },
} satisfies TodoKinds;
