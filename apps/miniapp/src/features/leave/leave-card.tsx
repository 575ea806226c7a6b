import { clock, session } from "../../shell";
import { Body, Button, Card, CardTitle, Flow, Meta, Pair, Stack, Tag } from "../../ui";
import { LEAVE, standInWords } from "../../words/leave";
import { toFields } from "../../words/times";
import { WaitsFor } from "../waiting";
import { daysWords } from "./days";
import type { LeaveLine } from "./use-leaves";

interface LeaveCardProps {
  leave: LeaveLine;
  onCancel: () => void;
}

/** A leave in the list: whose, when, who stands in, and the way back. */
export const LeaveCard = ({ leave, onCancel }: LeaveCardProps) => (
  <Card>
    <Stack gap={2}>
      <Pair left={<CardTitle>{leave.person.name}</CardTitle>} right={<Standing leave={leave} />} />
      <Body num>{daysWords(leave)}</Body>
      <Meta>{leave.reason}</Meta>
      <Flow gap={2} wrap>
        {leave.standIn && <Meta tone="ink2">{LEAVE.standIn(leave.standIn.name)}</Meta>}
        <Tag look={leave.standInState === "ACCEPTED" ? "done" : looks(leave)}>
          {standInWords(leave.standInState)}
        </Tag>
      </Flow>
      {leave.standInReason && <Meta>{leave.standInReason}</Meta>}
      {leave.recordedBy.id !== leave.person.id && (
        <Meta>{LEAVE.recordedBy(leave.recordedBy.name)}</Meta>
      )}
      {waitsForStandIn(leave) && <WaitsFor kind="STAND_IN" id={leave.id} />}
      {leave.cancelRefusal === null && (
        <Button
          wide
          look="quiet"
          label={`${LEAVE.cancel}：${leave.person.name}`}
          onPress={onCancel}
        >
          {LEAVE.cancel}
        </Button>
      )}
    </Stack>
  </Card>
);

/** Asked, and not answered yet; whoever looks on from elsewhere is told nothing by the server. */
function waitsForStandIn({ standInState, cancelledAt, untilOn, person, recordedBy }: LeaveLine) {
  const me = session.current()?.personId;
  const open = standInState === "ASKED" && !cancelledAt;
  return (
    open && untilOn >= toFields(clock.now()).date && [person.id, recordedBy.id].includes(me ?? "")
  );
}

const looks = ({ standInState }: LeaveLine) => (standInState === "NONE" ? "kind" : "near");

const Standing = ({ leave }: { leave: LeaveLine }) => {
  const { date: today } = toFields(clock.now());
  if (leave.cancelledAt) {
    return <Tag>{leave.untilOn < today ? LEAVE.cutShort : LEAVE.cancelled}</Tag>;
  }
  if (leave.untilOn < today) return <Tag>{LEAVE.over}</Tag>;
  return leave.fromOn <= today ? <Tag look="weighty">{LEAVE.off}</Tag> : null;
};
