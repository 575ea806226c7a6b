import { useState } from "react";
import { clock } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Card,
  CardTitle,
  Dialog,
  Flow,
  Grow,
  Meta,
  Pair,
  Sheet,
  Stack,
  TextDeed,
} from "../../ui";
import { DEVICES } from "../../words/devices";
import { fullTime } from "../../words/times";
import {
  type DeviceRequest,
  useAgreeToDevice,
  useConfirmDevice,
  useDeclineDevice,
} from "./use-devices";

interface RequestCardProps {
  request: DeviceRequest;
  /** The first of all that waits: it alone has a filled button. */
  first?: boolean;
}

/** A new device that wants to act in my name, or in that of somebody in whose place I may agree. */
export const RequestCard = ({ request, first }: RequestCardProps) => {
  const confirm = useConfirmDevice();
  const [asking, setAsking] = useState<"AGREE" | "DECLINE" | null>(null);
  const close = () => setAsking(null);
  const { person, issuedBy, confirmRefusal } = request;
  const own = confirmRefusal !== "NOT_ALLOWED";
  const look = first ? "primary" : "soft";
  return (
    <>
      <Card>
        <Stack gap={2}>
          <Pair
            left={<Meta>{own ? DEVICES.title : person.department.name}</Meta>}
            right={<Meta num>{DEVICES.until(fullTime(request.expiresAt, clock.now()))}</Meta>}
          />
          <CardTitle>{own ? DEVICES.asks : DEVICES.asksFor(person.name)}</CardTitle>
          <Body>{DEVICES.device(request.deviceName)}</Body>
          <Meta num>{DEVICES.askedAt(fullTime(request.requestedAt, clock.now()))}</Meta>
          <Meta>{issuedBy ? DEVICES.issuedBy(issuedBy.name) : DEVICES.issuedByConsole}</Meta>
          <Meta tone="ink2">{own ? DEVICES.ownFact : DEVICES.otherFact}</Meta>
          <Flow gap={2} wrap>
            <Grow>
              {own ? (
                <ActionButton
                  wide
                  look={look}
                  does={confirm}
                  with={{ requestId: request.id }}
                  refusal={confirmRefusal}
                >
                  {DEVICES.confirm}
                </ActionButton>
              ) : (
                <Button
                  wide
                  look={look}
                  label={`${DEVICES.agree}：${person.name}`}
                  onPress={() => setAsking("AGREE")}
                >
                  {DEVICES.agree}
                </Button>
              )}
            </Grow>
            <Button
              look="quiet"
              label={own ? DEVICES.decline : `${DEVICES.declineFor}：${person.name}`}
              onPress={() => setAsking("DECLINE")}
            >
              {own ? DEVICES.decline : DEVICES.declineFor}
            </Button>
          </Flow>
        </Stack>
      </Card>
      <AgreeSheet request={asking === "AGREE" ? request : null} onClose={close} />
      <DeclineDialog request={asking === "DECLINE" ? request : null} onClose={close} />
    </>
  );
};

interface AskingProps {
  /** Null: closed. */
  request: DeviceRequest | null;
  onClose: () => void;
}

/** Whoever agrees in somebody's place says how they know that it is that person. */
const AgreeSheet = ({ request, onClose }: AskingProps) => (
  <Sheet
    open={request !== null}
    title={DEVICES.agreeTitle(request?.person.name ?? "")}
    onClose={onClose}
  >
    {request && <Agreeing request={request} onClose={onClose} />}
  </Sheet>
);

const Agreeing = ({ request, onClose }: { request: DeviceRequest; onClose: () => void }) => (
  <TextDeed
    keptAs={["device-agree", request.id]}
    wide
    rows={3}
    words={{
      label: DEVICES.reason,
      hint: DEVICES.reasonHint,
      act: DEVICES.agree,
      tooLong: DEVICES.tooLong,
    }}
    missing={DEVICES.reasonMissing}
    does={useAgreeToDevice()}
    with={(reason) => ({ requestId: request.id, reason })}
    onDone={onClose}
  >
    <Meta>{DEVICES.agreeNote}</Meta>
  </TextDeed>
);

const DeclineDialog = ({ request, onClose }: AskingProps) => {
  const decline = useDeclineDevice();
  return (
    <Dialog
      open={request !== null}
      title={DEVICES.declineTitle}
      onClose={onClose}
      actions={
        <>
          <ActionButton
            wide
            look="danger"
            does={decline}
            with={{ requestId: request?.id ?? "", reason: null }}
            then={onClose}
          >
            {DEVICES.declineFor}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {DEVICES.back}
          </Button>
        </>
      }
    >
      {DEVICES.declineFact}
    </Dialog>
  );
};
