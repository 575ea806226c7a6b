import { useState } from "react";
import { ActionButton, Body, Stack } from "../../ui";
import { REPORTS } from "../../words/reports";
import { blackened, saysSomething, sentencesOf } from "./blacken";
import { Blackening } from "./blackening";
import { type ReportText, useMakeIncident } from "./use-reports";

const { incident: words } = REPORTS;

interface IncidentProps {
  report: ReportText;
  onDone: () => void;
}

/** What a safety incident is made of: the words that are left of the report. */
export const IncidentOfReport = ({ report, onDone }: IncidentProps) => {
  const [black, setBlack] = useState<ReadonlySet<string>>(new Set());
  const make = useMakeIncident();
  if (!report.groupId) return <Body>{words.noGroup}</Body>;
  const text = blackened(sentencesOf(report.text), black);
  return (
    <Stack gap={4}>
      <Blackening text={report.text} black={black} words={words} onBlacken={setBlack} />
      <ActionButton
        cta
        look="primary"
        does={make}
        because={saysSomething(text) ? null : REPORTS.case.missing.text}
        with={{ input: { reportId: report.id, groupId: report.groupId, text } }}
        then={({ state }) => {
          if (state === "DONE") onDone();
        }}
      >
        {words.act}
      </ActionButton>
    </Stack>
  );
};
