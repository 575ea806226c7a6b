import { Asked, AskedThrough, Population, PopulationGroup } from "./modules/audience/index.ts";
import { Group, Membership } from "./modules/groups/index.ts";
import { JournalEntry, Receipt } from "./modules/journal/index.ts";
import {
  Acknowledgement,
  Notice,
  NoticeGroup,
  NoticeOpening,
  NoticeRevision,
  NoticeTold,
} from "./modules/notices/index.ts";
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
import { InboxItem, Nudge, NudgeClock } from "./modules/reach/index.ts";
import {
  Rulebook,
  RulebookGroup,
  RulesDecline,
  RulesReading,
  RulesSignature,
  RulesVersion,
} from "./modules/rules/index.ts";
import {
  AccountabilityItem,
  Assignment,
  CarryOver,
  DateRequest,
  Escalation,
  Task,
  TaskEvent,
} from "./modules/tasks/index.ts";

/** Every table there is, by the rank of its module. */
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
  InboxItem,
  Nudge,
  NudgeClock,
  Group,
  Membership,
  Population,
  PopulationGroup,
  Asked,
  AskedThrough,
  Notice,
  NoticeGroup,
  NoticeRevision,
  NoticeOpening,
  NoticeTold,
  Acknowledgement,
  Rulebook,
  RulebookGroup,
  RulesVersion,
  RulesReading,
  RulesSignature,
  RulesDecline,
  Task,
  TaskEvent,
  Assignment,
  CarryOver,
  DateRequest,
  Escalation,
  AccountabilityItem,
];
