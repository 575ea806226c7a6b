import { useState } from "react";
import {
  ActionButton,
  Body,
  Button,
  Card,
  CardTitle,
  Flow,
  Grow,
  Meta,
  Pair,
  Stack,
  Tag,
} from "../../ui";
import { LEAVE } from "../../words/leave";
import { TODO } from "../../words/todo";
import { daysWords } from "./days";
import { DeclineSheet } from "./decline-sheet";
import { useAcceptStandIn } from "./use-leave-deeds";
import type { LeaveLine } from "./use-leaves";

interface StandInCardProps {
  leave: LeaveLine;
  /** The first of all that waits: it alone has a filled button. */
  first?: boolean;
  overdue?: boolean;
}

/** Somebody asks me to stand in: when, why, and one tap either way. */
export const StandInCard = ({ leave, first, overdue }: StandInCardProps) => {
  const accept = useAcceptStandIn();
  const [declining, setDeclining] = useState(false);
  const { name } = leave.person;
  return (
    <>
      <Card>
        <Stack gap={2}>
          <Pair
            left={<Meta>{LEAVE.askedDays}</Meta>}
            right={
              <Flow gap={1}>
                {overdue && <Tag look="over">{TODO.overdue}</Tag>}
                <Meta num>{daysWords(leave)}</Meta>
              </Flow>
            }
          />
          <CardTitle>{LEAVE.asks(name)}</CardTitle>
          <Body tone="ink2">{leave.reason}</Body>
          <Meta>{LEAVE.acceptNote}</Meta>
          <Flow gap={2}>
            <Grow>
              <ActionButton
                wide
                look={first ? "primary" : "soft"}
                label={`${LEAVE.accept}：${name}`}
                does={accept}
                with={{ leaveId: leave.id }}
                refusal={leave.acceptRefusal}
              >
                {LEAVE.accept}
              </ActionButton>
            </Grow>
            {leave.acceptRefusal === null && (
              <Button
                look="quiet"
                label={`${LEAVE.decline}：${name}`}
                onPress={() => setDeclining(true)}
              >
                {LEAVE.decline}
              </Button>
            )}
          </Flow>
        </Stack>
      </Card>
      <DeclineSheet leave={declining ? leave : null} onClose={() => setDeclining(false)} />
    </>
  );
};
