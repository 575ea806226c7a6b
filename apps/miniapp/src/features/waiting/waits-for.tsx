import { NudgeWaiting, type TodoKind, WaitingFor } from "@riqing/schema";
import { clock, session, useDeed, useRead } from "../../shell";
import { ActionButton, Caption, Flow, Grow, Icon, Meta } from "../../ui";
import { fullTime, shortTime } from "../../words/times";
import { WAITING } from "../../words/waiting";

interface WaitsForProps {
  /** The item of somebody else's 待办 that the caller waits for. */
  kind: TodoKind;
  id: string;
}

/** Whom I wait for, since when, and one tap to remind them; nothing where I wait for nobody. */
export const WaitsFor = ({ kind, id }: WaitsForProps) => {
  const waits = useRead(WaitingFor, { kind, id }, (data) => data.waitingFor);
  const nudge = useDeed(NudgeWaiting, {
    said: ({ nudgeWaiting: { nudged } }) => WAITING.nudged(nudged),
  });
  if (!waits.value) return null;
  const { people, since, nudgeRefusal, nudgeAgainAt } = waits.value;
  const me = session.current()?.personId;
  const names = people.filter((one) => one.id !== me).map(({ name }) => name);
  if (names.length === 0) return people.length === 0 ? <Meta>{WAITING.nobody}</Meta> : null;
  const now = clock.now();
  return (
    <Flow gap={2} wrap>
      <Icon name="clock" size={16} />
      <Grow>
        <Meta tone="ink2">{WAITING.on(names)}</Meta>
        <Caption num>{WAITING.since(fullTime(since, now))}</Caption>
      </Grow>
      <ActionButton
        look="soft"
        label={WAITING.nudgeFull(names)}
        does={nudge}
        with={{ kind, id }}
        because={WAITING.because(nudgeRefusal, nudgeAgainAt && shortTime(nudgeAgainAt, now))}
        refusal={nudgeRefusal}
      >
        {WAITING.nudge}
      </ActionButton>
    </Flow>
  );
};
