import { GROUP_MESSAGES } from "../../words/groups";
import type { MessageKinds } from "../kinds";

export const groupMessages = {
  GROUP_JOINED: { words: GROUP_MESSAGES.joined },
  GROUP_LEFT: { words: GROUP_MESSAGES.left, link: () => null },
  ROLE_CHANGED: { words: GROUP_MESSAGES.roleChanged },
} satisfies MessageKinds;
