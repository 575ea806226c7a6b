import { ActionButton, Body, Button, Card, Foot, Row, Section, Sheet } from "../../ui";
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

export type Asked =
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

interface Acts {
  /** What is asked for now; accepting it takes no words. */
  first?: Asked | "ACCEPT";
  /** Under it, at most two. */
  side: readonly Asked[];
  /** The others, on the page. */
  others: readonly Asked[];
}

/** What the reader may do next with a report. */
function actsOf({ mine, state, kind, caseId, incidentId, ...report }: ReportText): Acts {
  if (mine)
    return {
      first: "ANSWER",
      side: report.reopenRefusal === null ? ["REOPEN"] : [],
      others: [],
    };
  if (report.askRefusal !== null) return { side: [], others: [] };
  if (report.handleRefusal !== null) return { first: "ASK", side: ["NOTE"], others: [] };
  if (state === "RECEIVED") return { first: "ACCEPT", side: ["MOVE", "REFUSE"], others: ["ASIDE"] };
  const isRisk = kind === "SAFETY" && !incidentId;
  return {
    first: "ASK",
    side: caseId ? ["CLOSE"] : ["CLOSE", "CASE"],
    others: [...(isRisk ? ["INCIDENT" as const] : []), "NOTE", "MOVE", "ASIDE"],
  };
}

interface ActsProps {
  report: ReportText;
  onAsk: (asked: Asked) => void;
}

export const ReportFoot = ({ report, onAsk }: ActsProps) => {
  const accept = useTriage();
  const { first, side } = actsOf(report);
  if (!first) return null;
  return (
    <Foot
      side={
        side.length > 0 &&
        side.map((act) => (
          <Button key={act} look="text" onPress={() => onAsk(act)}>
            {titles[act]}
          </Button>
        ))
      }
    >
      {first === "ACCEPT" ? (
        <ActionButton
          cta
          look="primary"
          does={accept}
          with={{ input: { reportId: report.id, decision: "ACCEPT" } }}
        >
          {REPORTS.accept}
        </ActionButton>
      ) : (
        <Button cta look="primary" onPress={() => onAsk(first)}>
          {titles[first]}
        </Button>
      )}
    </Foot>
  );
};

/** What is done more seldom stands on the page: under the thumb there is room for three. */
export const OtherActs = ({ report, onAsk }: ActsProps) => {
  const { others } = actsOf(report);
  if (others.length === 0) return null;
  return (
    <Section title={REPORTS.others}>
      <Card tight>
        {others.map((act) => (
          <Row key={act} onPress={() => onAsk(act)}>
            <Body>{titles[act]}</Body>
          </Row>
        ))}
      </Card>
    </Section>
  );
};

interface SheetProps {
  report: ReportText;
  asked: Asked | null;
  onDone: () => void;
  /** It is out of my sight. */
  onGone: () => void;
}

export const ReportSheet = ({ report, asked, onDone, onGone }: SheetProps) => {
  const gone = () => {
    onDone();
    onGone();
  };
  return (
    <Sheet open={asked !== null} title={asked ? titles[asked] : ""} onClose={onDone}>
      {asked === "ASK" && <Asking report={report} onDone={onDone} />}
      {asked === "NOTE" && <Noting report={report} onDone={onDone} />}
      {asked === "CLOSE" && <Closing report={report} onDone={onDone} />}
      {asked === "REFUSE" && <Closing report={report} onDone={onDone} refusing />}
      {asked === "CASE" && <CaseOfReport report={report} onDone={onDone} />}
      {asked === "INCIDENT" && <IncidentOfReport report={report} onDone={onDone} />}
      {asked === "MOVE" && <Moving report={report} onDone={gone} />}
      {asked === "ASIDE" && <SteppingAside report={report} onDone={gone} />}
      {asked === "ANSWER" && <Answering report={report} onDone={onDone} />}
      {asked === "REOPEN" && <Reopening report={report} onDone={onDone} />}
    </Sheet>
  );
};
