import { buildSchema } from "type-graphql";
import { door } from "./kernel/door.ts";
import * as boards from "./modules/boards/index.ts";
import * as closeout from "./modules/closeout/index.ts";
import * as files from "./modules/files/index.ts";
import * as groups from "./modules/groups/index.ts";
import * as insights from "./modules/insights/index.ts";
import * as journal from "./modules/journal/index.ts";
import * as notices from "./modules/notices/index.ts";
import * as people from "./modules/people/index.ts";
import * as reach from "./modules/reach/index.ts";
import * as rules from "./modules/rules/index.ts";
import * as tasks from "./modules/tasks/index.ts";
import * as todo from "./modules/todo/index.ts";
import { describeRefusals } from "./mutation-refusals.ts";

/** The whole graph: the only file that names every resolver. */
export const schema = await buildSchema({
  resolvers: [
    journal.ReceiptResolver,
    files.FileResolver,
    people.MeResolver,
    people.GrantResolver,
    people.SignInResolver,
    people.InvitationResolver,
    people.DirectoryResolver,
    people.PersonResolver,
    people.CalendarResolver,
    people.CalendarOfMe,
    people.ReceiptFields,
    people.RosterResolver,
    people.LeaveResolver,
    reach.InboxResolver,
    reach.InboxOfMe,
    groups.GroupResolver,
    groups.HoursResolver,
    groups.MembershipResolver,
    groups.PeopleResolver,
    groups.GroupsOfMe,
    notices.NoticeResolver,
    notices.NoticeFields,
    notices.NoticeRevisionFields,
    notices.AcknowledgementFields,
    notices.FeedbackOfNotice,
    notices.FeedbackFields,
    notices.NoticesOfGroup,
    notices.NoticeBoardResolver,
    notices.BoardPersonFields,
    rules.RulebookResolver,
    rules.RulebookFields,
    rules.RulesOfGroup,
    rules.RulesOfMe,
    rules.RulesVersionResolver,
    rules.RulesVersionFields,
    rules.RulesDraftResolver,
    rules.RulesSignatureResolver,
    rules.RulesReadingFields,
    rules.RulesDeclineFields,
    rules.RulesDifferenceResolver,
    rules.SignatureBoardResolver,
    rules.SignaturePersonFields,
    closeout.CloseOutResolver,
    closeout.CloseOutFields,
    closeout.CloseOutLineFields,
    closeout.CloseOutDepartmentFields,
    closeout.CorrectionResolver,
    closeout.CorrectionFields,
    closeout.MyDayResolver,
    tasks.AccountabilityResolver,
    tasks.AccountabilityOfAssignment,
    tasks.QuestionResolver,
    tasks.QuestionsOfGroup,
    tasks.TaskResolver,
    tasks.TaskFields,
    tasks.TaskEventFields,
    tasks.PeopleOfTask,
    tasks.TaskPersonFields,
    tasks.AssigneeFields,
    tasks.TasksOfGroup,
    tasks.AssignmentResolver,
    tasks.AssignmentFields,
    tasks.CarryOverFields,
    tasks.DateRequestFields,
    tasks.EscalationFields,
    boards.BoardResolver,
    boards.ObligationResolver,
    insights.ResponseTimesResolver,
    todo.TodoResolver,
  ],
  authChecker: door,
  validate: false,
});

describeRefusals(schema);
