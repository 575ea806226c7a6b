import { useState } from "react";
import { ActionButton, Button, Flow, Foot, Sheet } from "../../ui";
import { REPORTS } from "../../words/reports";
import { CaseOfReport } from "./case-of-report";
import { IncidentOfReport } from "./incident-of-report";
import {
  Answering,
  Asking,
  Closing,
  Moving,
  Noting,
  Reopening,
  SteppingAside,
} from "./report-sheets";
import { type ReportText, useTriage } from "./use-reports";

type Asked =
  | "ASK"
  | "CLOSE"
  | "CASE"
  | "INCIDENT"
  | "MOVE"
  | "NOTE"
  | "ASIDE"
  | "ANSWER"
  | "REOPEN"
  | "REFUSE";

const titles: Record<Asked, string> = {
  ASK: REPORTS.ask,
  CLOSE: REPORTS.close,
  CASE: REPORTS.makeCase,
  INCIDENT: REPORTS.makeIncident,
  MOVE: REPORTS.move,
  NOTE: REPORTS.note,
  ASIDE: REPORTS.aside,
  ANSWER: REPORTS.answer,
  REOPEN: REPORTS.reopen,
  REFUSE: REPORTS.refuse,
};

/** What the reader may do next with a report; the first is what is asked for now. */
function actsOf({ mine, state, kind, caseId, incidentId, ...report }: ReportText): Asked[] {
  if (mine) return report.reopenRefusal === null ? ["ANSWER", "REOPEN"] : ["ANSWER"];
  if (report.askRefusal !== null) return [];
  if (report.handleRefusal !== null) return ["ASK", "NOTE"];
  if (state === "RECEIVED") return ["MOVE", "REFUSE", "ASIDE"];
  const rest: Asked[] = ["NOTE", "MOVE", "ASIDE"];
  const isRisk = kind === "SAFETY" && !incidentId;
  return [
    "ASK",
    "CLOSE",
    ...(isRisk ? ["INCIDENT" as const] : []),
    ...(caseId ? [] : ["CASE" as const]),
    ...rest,
  ];
}

interface FootProps {
  report: ReportText;
  onGone: () => void;
}

export const ReportFoot = ({ report, onGone }: FootProps) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const accept = useTriage();
  const acts = actsOf(report);
  const done = () => setAsked(null);
  const gone = () => {
    done();
    onGone();
  };
  const [first] = acts;
  if (!first) return null;
  const accepting = !report.mine && report.state === "RECEIVED";
  return (
    <>
      <Foot note={accepting ? REPORTS.acceptNote : undefined}>
        {accepting ? (
          <ActionButton
            cta
            look="primary"
            does={accept}
            with={{ input: { reportId: report.id, decision: "ACCEPT" } }}
          >
            {REPORTS.accept}
          </ActionButton>
        ) : (
          <Button cta look="primary" onPress={() => setAsked(first)}>
            {titles[first]}
          </Button>
        )}
        <Flow gap={2} between wrap>
          {(accepting ? acts : acts.slice(1)).map((act) => (
            <Button key={act} look="text" onPress={() => setAsked(act)}>
              {titles[act]}
            </Button>
          ))}
        </Flow>
      </Foot>
      <Sheet open={asked !== null} title={asked ? titles[asked] : ""} onClose={done}>
        {asked === "ASK" && <Asking report={report} onDone={done} />}
        {asked === "NOTE" && <Noting report={report} onDone={done} />}
        {asked === "CLOSE" && <Closing report={report} onDone={done} />}
        {asked === "REFUSE" && <Closing report={report} onDone={done} refusing />}
        {asked === "CASE" && <CaseOfReport report={report} onDone={done} />}
        {asked === "INCIDENT" && <IncidentOfReport report={report} onDone={done} />}
        {asked === "MOVE" && <Moving report={report} onDone={gone} />}
        {asked === "ASIDE" && <SteppingAside report={report} onDone={gone} />}
        {asked === "ANSWER" && <Answering report={report} onDone={done} />}
        {asked === "REOPEN" && <Reopening report={report} onDone={done} />}
      </Sheet>
    </>
  );
};
