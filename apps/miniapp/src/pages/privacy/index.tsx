import { openPrivacyContract } from "../../shell";
import { Body, Button, Caption, Card, Measure, Meta, Screen, Section, Stack } from "../../ui";
import { PRIVACY, USED } from "../../words/privacy";

/** 隐私: what a tap records, and what is used of the device. Also for who is not signed in. */
export default function PrivacyPage() {
  return (
    <Screen title={PRIVACY.title}>
      <Measure>
        <Section title={PRIVACY.recorded}>
          <Card>
            <Stack gap={2}>
              {PRIVACY.recordedWords.map((words) => (
                <Meta key={words} tone="ink2">
                  {words}
                </Meta>
              ))}
            </Stack>
          </Card>
        </Section>
        <Section title={PRIVACY.used}>
          <Card>
            <Stack gap={3}>
              {USED.map(({ name, use }) => (
                <Stack key={name} gap={1}>
                  <Body>{name}</Body>
                  <Meta>{use}</Meta>
                </Stack>
              ))}
              <Caption>{PRIVACY.usedNote}</Caption>
            </Stack>
          </Card>
        </Section>
        {openPrivacyContract && (
          <Button wide onPress={openPrivacyContract}>
            {PRIVACY.contract}
          </Button>
        )}
      </Measure>
    </Screen>
  );
}
