import { VoiceFigures, type VoiceFiguresQuery } from "@riqing/schema";
import { open, PAGES, useRead } from "../../shell";
import { Body, Card, Meta, Row } from "../../ui";
import { VOICE_FIGURES as words } from "../../words/voice-figures";

type Figures = VoiceFiguresQuery["voiceFigures"];

interface Line {
  key: string;
  value: string;
  go?: () => void;
}

/** What waits, one line a kind; a kind of which nothing waits has none. */
function linesOf(figures: Figures, groupId: string): Line[] {
  const of = groupId ? { groupId } : undefined;
  const { openSuggestions, openIncidents, openMediations, lostAccounts } = figures;
  const lines: (Line | false)[] = [
    openSuggestions > 0 && {
      key: words.suggestions,
      value: words.raised(openSuggestions, figures.overdueSuggestions),
      go: () => open(PAGES.suggestions, of),
    },
    openIncidents > 0 && {
      key: words.incidents,
      value: words.overdue(openIncidents, figures.overdueIncidents),
      go: () => open(PAGES.incidents, of),
    },
    lostAccounts !== null &&
      lostAccounts > 0 && {
        key: words.lost,
        value: words.unrecovered(lostAccounts, figures.lostAtOffice ?? 0),
        go: () => open(PAGES.lostAccounts),
      },
    openMediations !== null && { key: words.mediations, value: words.mediated(openMediations) },
  ];
  return lines.filter((line) => line !== false);
}

/** How much waits in a group, or wherever I see boards: by group, and never by person. Nothing for anybody else. */
export const FiguresCard = ({ groupId }: { groupId: string }) => {
  const { value } = useRead(
    VoiceFigures,
    { groupId: groupId || null },
    (data) => data.voiceFigures,
  );
  const lines = value ? linesOf(value, groupId) : [];
  if (lines.length === 0) return null;
  return (
    <Card tight>
      <Row>
        <Meta>{words.title}</Meta>
      </Row>
      {lines.map(({ key, value: count, go }) => (
        <Row key={key} end={<Meta num>{count}</Meta>} onPress={go}>
          <Body>{key}</Body>
        </Row>
      ))}
    </Card>
  );
};
