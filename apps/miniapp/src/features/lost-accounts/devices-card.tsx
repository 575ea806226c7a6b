import { clock } from "../../shell";
import { Body, Caption, Card, Icon, Meta, Row, Section } from "../../ui";
import { LOST } from "../../words/lost-accounts";
import { dayWords, toFields } from "../../words/times";
import { useMyDevices } from "./use-lost-accounts";

function usedWords(lastUsedOn: string | null | undefined): string {
  const now = clock.now();
  if (!lastUsedOn) return LOST.neverUsed;
  return lastUsedOn === toFields(now).date
    ? LOST.usedToday
    : LOST.usedOn(dayWords(lastUsedOn, now));
}

/** Where I am signed in, and what ends. Of their use only the day is kept. */
export const DevicesCard = () => {
  const devices = useMyDevices().value ?? [];
  if (devices.length === 0) return null;
  return (
    <Section title={LOST.devices} note={LOST.devicesCount(devices.length)}>
      <Card tight>
        {devices.map(({ id, name, current, lastUsedOn }) => (
          <Row
            key={id}
            start={<Icon name="phone" />}
            end={<Meta>{current ? LOST.keeps : LOST.ends}</Meta>}
          >
            <Body>{name}</Body>
            <Caption num>{usedWords(lastUsedOn)}</Caption>
          </Row>
        ))}
      </Card>
    </Section>
  );
};
