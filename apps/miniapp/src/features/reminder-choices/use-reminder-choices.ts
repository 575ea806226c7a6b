import { MyReminders, type MyRemindersQuery, SetDigest, SetReminders } from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { REMINDER_CHOICES } from "../../words/reminder-choices";

export type ReminderChoices = MyRemindersQuery["myReminders"];

/** What I have chosen about being told and reminded. */
export const useReminderChoices = () => useRead(MyReminders, {}, (data) => data.myReminders);

/** How I hear of ordinary notices, and how often I am reminded. */
export const useSetReminders = () => useDeed(SetReminders, { said: REMINDER_CHOICES.saved });

/** The hour of my digest; null: none. */
export const useSetDigest = () => useDeed(SetDigest, { said: REMINDER_CHOICES.saved });
