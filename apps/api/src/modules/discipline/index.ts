/** Discipline: what may have been a violation, what it brings, and appeals (Mission D1–D8, P1–P3). */
import type { Module } from "../../kernel/module.ts";
import { boardKinds } from "../boards/index.ts";
import { fileAccess } from "../files/index.ts";
import { onEnding } from "../groups/index.ts";
import { receiptKinds } from "../journal/index.ts";
import { messageKinds } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { Appeal, AppealRecusal, AppealStatement } from "./appeal/appeal.entity.ts";
import { AppealOfCase, AppealResolver, AppealStatementFields } from "./appeal/appeal.resolver.ts";
import { AppealConflictFields, AppealReviewFields, NoteOfCase } from "./appeal/review.fields.ts";
import { CaseFileResolver } from "./case-file/case-file.resolver.ts";
import { CaseEvidence, CaseNote, ViolationCase } from "./case/case.entity.ts";
import { CaseEvidenceFields, CaseNoteFields, CaseResolver } from "./case/case.resolver.ts";
import { openCasesRound } from "./case/ending.service.ts";
import { Circular, CircularReader } from "./circular/circular.entity.ts";
import {
  CircularOfCase,
  CircularOfMessage,
  CircularProposalFields,
  CircularResolver,
} from "./circular/circular.resolver.ts";
import { CircularProposal } from "./circular/proposal.entity.ts";
import { EvidenceResolver } from "./evidence/add.resolver.ts";
import {
  CitationResolver,
  CitingOfAccountability,
  CitingOfMessage,
  CitingOfNotice,
  CitingOfTask,
} from "./evidence/citation.resolver.ts";
import { FiguresResolver, IssuerFiguresFields } from "./figures/figures.resolver.ts";
import { mayReadEvidence, mayReadProof, mayReadStatement } from "./file.access.ts";
import { CatalogueResolver } from "./ladder/catalogue.resolver.ts";
import { LadderResolver } from "./ladder/ladder.resolver.ts";
import { CaseMeasure } from "./measure/measure.entity.ts";
import { MeasureOfCase, MeasureResolver } from "./measure/measure.resolver.ts";
import { caseTaps } from "./measure/tap.provider.ts";
import { CaseOfMessage } from "./message.fields.ts";
import { caseBoards } from "./open-cases/board.provider.ts";
import { StageResolver } from "./open-cases/stage.resolver.ts";
import { caseEntries } from "./todo.entries.ts";
import { Topic, TopicVoice } from "./topic/topic.entity.ts";
import {
  TopicFields,
  TopicOfMessage,
  TopicResolver,
  TopicsOfGroup,
} from "./topic/topic.resolver.ts";
import { topicEntries } from "./topic/topic.todo.ts";

export { decideAppeal, takeAppeal } from "./appeal/review.service.ts";
export { lodgeAppeal } from "./appeal/lodge.service.ts";
export { dismissCase, stateMySide } from "./case/case.service.ts";
export { roleHoldersFor } from "./case/holders.read.ts";
export { agreeToBan, banTopic } from "./topic/ban.service.ts";
export { stopTopic } from "./topic/stop.service.ts";
export { keepFromCase } from "./case/kept-from.service.ts";
export { recordViolation } from "./case/record.service.ts";
export { markCarriedOut } from "./measure/carry-out.service.ts";
export { announceDue } from "./due/announce.service.ts";
export { reviewMeasure } from "./measure/review.service.ts";
export { decideMeasure } from "./measure/decide.service.ts";
export { acknowledgeMeasure, openCase } from "./measure/told.service.ts";

export const module: Module = {
  name: "discipline",
  entities: [
    ViolationCase,
    CaseEvidence,
    CaseNote,
    CaseMeasure,
    Circular,
    CircularReader,
    CircularProposal,
    Appeal,
    AppealStatement,
    AppealRecusal,
    Topic,
    TopicVoice,
  ],
  resolvers: [
    LadderResolver,
    CatalogueResolver,
    CaseResolver,
    CaseEvidenceFields,
    CaseNoteFields,
    MeasureResolver,
    MeasureOfCase,
    AppealResolver,
    AppealStatementFields,
    AppealOfCase,
    CaseOfMessage,
    AppealReviewFields,
    AppealConflictFields,
    NoteOfCase,
    StageResolver,
    FiguresResolver,
    IssuerFiguresFields,
    CaseFileResolver,
    CircularResolver,
    CircularOfCase,
    CircularProposalFields,
    CircularOfMessage,
    EvidenceResolver,
    CitationResolver,
    CitingOfNotice,
    CitingOfTask,
    CitingOfAccountability,
    CitingOfMessage,
    TopicResolver,
    TopicFields,
    TopicsOfGroup,
    TopicOfMessage,
  ],
  extensions: [
    ...caseTaps,
    ...messageKinds(
      "CASE",
      "CASE_RECORDED",
      "CASE_TO_DECIDE",
      "CASE_CLOSED",
      "MEASURE_DECIDED",
      "MEASURE_CHANGED",
      "MEASURE_TO_CARRY_OUT",
      "DEPARTMENT_TOLD",
      "APPEAL_LODGED",
      "APPEAL_SAID",
      "APPEAL_DECIDED",
    ),
    boardKinds.provide("CASE", caseBoards),
    ...messageKinds("CIRCULAR", "CIRCULAR"),
    onEnding.subscribe(openCasesRound),
    ...messageKinds("TOPIC", "TOPIC_STOPPED", "TOPIC_TO_AGREE", "TOPIC_DECIDED"),
    todoKinds.provide("AGREE_TO_BAN", { entries: topicEntries }),
    todoKinds.provide("CASE", { entries: caseEntries }),
    receiptKinds.provide("MEASURE_ACKNOWLEDGED", {
      description: "That the caller has received a measure; not that they agree.",
    }),
    receiptKinds.provide("APPEAL_LODGED", { description: "That the caller has lodged an appeal." }),
    receiptKinds.provide("APPEAL_DECIDED", {
      description: "That an appeal of the caller's was decided.",
    }),
    fileAccess.provide("CASE", { mayRead: mayReadEvidence }),
    fileAccess.provide("APPEAL", { mayRead: mayReadStatement }),
    fileAccess.provide("CARRIED_OUT", { mayRead: mayReadProof }),
  ],
};
