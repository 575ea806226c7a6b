import { PAGES } from "../../shell";
import { GROUP_MESSAGES } from "../../words/groups";
import type { MessageKinds, TodoKinds } from "../kinds";

export const groupMessages = {
  GROUP_JOINED: { words: GROUP_MESSAGES.joined },
  GROUP_LEFT: { words: GROUP_MESSAGES.left, link: () => null },
  ROLE_CHANGED: { words: GROUP_MESSAGES.roleChanged },
  GROUP_OWNERLESS: {
    words: GROUP_MESSAGES.ownerless,
    link: ({ groupId }) => (groupId ? { path: PAGES.members, parameters: { groupId } } : undefined),
  },
} satisfies MessageKinds;

export const groupTodo = {
  APPOINT_OWNER: { link: ({ id }) => ({ path: PAGES.members, parameters: { groupId: id } }) },
} satisfies TodoKinds;
