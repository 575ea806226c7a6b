import { VoiceFigures } from "@riqing/schema";
import { useRead } from "../../shell";
import { Card, KeyValue, Meta, Stack } from "../../ui";
import { VOICE_FIGURES as words } from "../../words/voice-figures";

/** How much waits in a group, or wherever I see boards: by group, and never by person. Nothing for anybody else. */
export const FiguresCard = ({ groupId }: { groupId: string }) => {
  const { value } = useRead(
    VoiceFigures,
    { groupId: groupId || null },
    (data) => data.voiceFigures,
  );
  if (!value) return null;
  const { openSuggestions, overdueSuggestions, openIncidents, overdueIncidents } = value;
  const { openMediations } = value;
  if (openSuggestions + openIncidents + (openMediations ?? 0) === 0) return null;
  return (
    <Card>
      <Stack gap={2}>
        <Meta>{words.title}</Meta>
        <KeyValue
          lines={[
            { key: words.incidents, value: words.overdue(openIncidents, overdueIncidents) },
            { key: words.suggestions, value: words.raised(openSuggestions, overdueSuggestions) },
            { key: words.mediations, value: words.mediated(openMediations) },
          ]}
        />
      </Stack>
    </Card>
  );
};
