import {
  CategoryChoice,
  GroupSettings,
  type GroupSettingsQuery,
  SetGroupCategory,
} from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { GROUP_SETTINGS } from "../../words/group-settings";

export type GroupSettingsRead = GroupSettingsQuery;

/** What holds in a group, and by what. */
export const useGroupSettings = (groupId: string) =>
  useRead(GroupSettings, { groupId }, (data) => data);

/** The categories that a group can be in. */
export const useCategoryChoice = (when: boolean) =>
  useRead(CategoryChoice, {}, (data) => data.categories, { when });

/** Moves the group to another category. */
export const useSetGroupCategory = () => useDeed(SetGroupCategory, { said: GROUP_SETTINGS.moved });
