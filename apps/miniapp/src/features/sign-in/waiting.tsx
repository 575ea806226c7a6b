import { NudgeForDevice, WaitingDevice } from "@riqing/schema";
import { useEffect, useState } from "react";
import { clock, type Read, resume, session, useDeed, useRead } from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Meta,
  Stack,
} from "../../ui";
import { fullTime, shortTime } from "../../words/times";
import { WAITING } from "../../words/waiting";
import { WAITING_DEVICE } from "../../words/waiting-device";

type Waiting = {
  state: string;
  expiresAt: string;
  person?: { id: string } | null;
  agreeing: string[];
  nudgeRefusal: string | null;
  nudgeAgainAt: string | null;
} | null;

/** How often it is looked whether somebody has agreed. */
const SECONDS = 5;

/** What has become of this device's request; null: it made none. */
export function useWaiting(): Read<Waiting> {
  const [waits, setWaits] = useState(false);
  const every = waits ? { everySeconds: SECONDS } : {};
  const read = useRead(WaitingDevice, {}, (data) => data.waitingDevice ?? null, every);
  const now = read.value?.state === "WAITING";
  useEffect(() => setWaits(now), [now]);
  return read;
}

/** From then on the session on this device speaks for a person. */
export function useBound(waiting: Waiting | undefined, from: string | undefined): void {
  const personId = waiting?.person?.id;
  useEffect(() => {
    const begun = session.current();
    if (!personId || !begun) return;
    session.begin({ ...begun, personId });
    resume(from);
  }, [personId, from]);
}

/** The code was right; somebody has to agree. */
export const WaitingCard = ({ of }: { of: Read<Waiting> }) => (
  <Card>
    <Stack gap={3}>
      <CardTitle>{WAITING_DEVICE.fact}</CardTitle>
      <Body>{WAITING_DEVICE.why}</Body>
      {WAITING_DEVICE.ways.map((words) => (
        <Body key={words} tone="ink2">
          {words}
        </Body>
      ))}
      {of.value && <Reminding waiting={of.value} then={() => void of.refresh()} />}
      <Button look="primary" cta busy={of.refreshing} onPress={() => void of.refresh()}>
        {WAITING_DEVICE.check}
      </Button>
      {of.value && (
        <Caption num>{WAITING_DEVICE.until(fullTime(of.value.expiresAt, clock.now()))}</Caption>
      )}
    </Stack>
  </Card>
);

interface RemindingProps {
  waiting: NonNullable<Waiting>;
  then: () => void;
}

/** Whom to ask, and one tap that reminds them and the person. */
const Reminding = ({ waiting, then }: RemindingProps) => {
  const nudge = useDeed(NudgeForDevice, {
    said: ({ nudgeForDevice }) => WAITING.nudged(nudgeForDevice),
  });
  const { agreeing, nudgeRefusal, nudgeAgainAt } = waiting;
  return (
    <>
      <Meta tone="ink2">{WAITING_DEVICE.agreeing(agreeing)}</Meta>
      <ActionButton
        wide
        does={nudge}
        with={{}}
        because={WAITING.because(
          nudgeRefusal,
          nudgeAgainAt && shortTime(nudgeAgainAt, clock.now()),
        )}
        refusal={nudgeRefusal}
        then={then}
      >
        {WAITING.nudge}
      </ActionButton>
    </>
  );
};

const ends: Record<string, string | undefined> = {
  DECLINED: WAITING_DEVICE.declined,
  EXPIRED: WAITING_DEVICE.expired,
  WITHDRAWN: WAITING_DEVICE.withdrawn,
};

/** How it ended, where nothing was bound. */
export const WaitingEnd = ({ state }: { state: string | undefined }) => {
  const words = ends[state ?? ""];
  return words ? (
    <Banner look="danger" icon="x">
      {words}
    </Banner>
  ) : null;
};
