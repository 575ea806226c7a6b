import { Me, MyReminders, type MyRemindersQuery, SetDigest, SetReminders } from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { REMINDER_CHOICES } from "../../words/reminder-choices";

export type ReminderChoices = MyRemindersQuery["myReminders"];

/** What I have chosen about being told and reminded. */
export const useReminderChoices = () => useRead(MyReminders, {}, (data) => data.myReminders);

/** How I hear of ordinary notices, and how often I am reminded. */
export const useSetReminders = () => useDeed(SetReminders, { said: REMINDER_CHOICES.saved });

const answering: ReadonlySet<string> = new Set(["HEAD", "OWNER", "ADMIN", "LEADER"]);

/** Whether I answer for others, and so may be told who is behind. */
export const useAnswersForOthers = (): boolean =>
  useRead(Me, {}, (data) => data.me.roles).value?.some(({ role }) => answering.has(role)) ?? false;

/** The hour of my digest; null: none. */
export const useSetDigest = () => useDeed(SetDigest, { said: REMINDER_CHOICES.saved });
