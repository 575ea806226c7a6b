import { JournalEntry, Receipt } from "./modules/journal/index.ts";
import {
  Account,
  BindAttempt,
  Binding,
  Department,
  Grant,
  Invitation,
  Organisation,
  Person,
  Session,
} from "./modules/people/index.ts";

/** Every table there is. */
export const ENTITIES = [
  JournalEntry,
  Receipt,
  Organisation,
  Department,
  Person,
  Account,
  Binding,
  Session,
  Invitation,
  BindAttempt,
  Grant,
];
