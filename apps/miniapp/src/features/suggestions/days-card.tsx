import { SetVoiceDays, VoiceSettings } from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { Caption, Card, Chips, Meta, Stack } from "../../ui";
import { SUGGESTIONS } from "../../words/suggestions";

const { days: words } = SUGGESTIONS;
const CHOICES = [1, 2, 3, 5, 7, 10, 15];

/** Within how many working days something is answered before it goes up; administrators choose it. */
export const DaysCard = () => {
  const { value } = useRead(VoiceSettings, {}, (data) => data.voiceSettings);
  const set = useDeed(SetVoiceDays, { said: words.said });
  if (!value || value.setRefusal !== null) return null;
  return (
    <Card>
      <Stack gap={2}>
        <Meta>{words.title}</Meta>
        <Chips
          label={words.title}
          choices={CHOICES.map((days) => ({ value: String(days), words: words.choice(days) }))}
          chosen={String(value.days)}
          onChoose={(days) => void set.act({ days: Number(days) })}
        />
        <Caption>{words.note}</Caption>
      </Stack>
    </Card>
  );
};
