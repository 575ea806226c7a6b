/** Voices: reports, suggestions, lost accounts, mediation and safety incidents (Mission V1–V6). */
import type { Module } from "../../kernel/module.ts";
import { anonymousEntities, anonymousResolvers } from "./anonymous/parts.ts";
import { incidentParts } from "./incident/parts.ts";
import { lostAccountParts } from "./lost-account/parts.ts";
import { mediationParts } from "./mediation/parts.ts";
import { noteParts } from "./note/parts.ts";
import { reportParts } from "./report/parts.ts";
import { suggestionParts } from "./suggestion/parts.ts";

export { fileAnonymously } from "./anonymous/file-anonymous.service.ts";
export { handOverDue } from "./anonymous/hand-over.service.ts";
export { addPictureByCode } from "./anonymous/picture.service.ts";
export { settleDays } from "./anonymous/settle-day.service.ts";
export { WITHOUT_NAME } from "./anonymous/without-name.ts";
export { attendReports } from "./handling/attend.service.ts";
export { closeReport } from "./handling/close.service.ts";
export { acceptReport, askReporter } from "./handling/handling.service.ts";
export { fileReport } from "./report/file.service.ts";
export { deleteOldReports } from "./report/retention.service.ts";
export { saveReportSettings } from "./settings/settings.service.ts";
export { issueTokens } from "./token/issue.service.ts";
export { shownTokenKeys, tokenKeysOf } from "./token/token-key.service.ts";
export { recordIncident } from "./incident/incident.service.ts";
export { seeIncident } from "./incident/work-on.service.ts";
export { confirmMediation } from "./mediation/confirm.service.ts";
export { concludeMediation, recordMediationMeeting } from "./mediation/mediation.service.ts";
export { chooseMediator } from "./mediation/mediator.service.ts";
export { startMediation } from "./mediation/start.service.ts";
export {
  answerSuggestion,
  consentToPublish,
  fileSuggestion,
} from "./suggestion/suggestion.service.ts";
export { recoverAccount } from "./lost-account/recover.service.ts";
export { reportLostAccount } from "./lost-account/report.service.ts";
export { raiseLostAccounts } from "./lost-account/raise.service.ts";
export { raiseOverdueVoices } from "./rise/rise.service.ts";

const PARTS: Omit<Module, "name">[] = [
  reportParts,
  incidentParts,
  suggestionParts,
  mediationParts,
  noteParts,
  lostAccountParts,
  { entities: anonymousEntities, resolvers: anonymousResolvers },
];

export const module: Module = {
  name: "voices",
  entities: PARTS.flatMap(({ entities }) => entities),
  resolvers: PARTS.flatMap(({ resolvers }) => resolvers),
  extensions: PARTS.flatMap(({ extensions = [] }) => extensions),
};
