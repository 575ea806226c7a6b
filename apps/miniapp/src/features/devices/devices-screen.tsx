import { useState } from "react";
import { clock } from "../../shell";
import {
  ActionButton,
  Button,
  Card,
  CardTitle,
  Dialog,
  Flow,
  Foot,
  ListEnd,
  Measure,
  Meta,
  Pair,
  Screen,
  Section,
  Stack,
  Tag,
} from "../../ui";
import { deviceKindWords, DEVICES } from "../../words/devices";
import { dayWords, fullTime, toFields } from "../../words/times";
import { RequestCard } from "./request-card";
import { type DeviceLine, useDevices, useEndDevice, useEndOtherDevices } from "./use-devices";

/** 登录设备: who can act in my name, since when, and the way to end it. */
export const DevicesScreen = () => {
  const read = useDevices();
  const [ending, setEnding] = useState<DeviceLine | "OTHERS" | null>(null);
  const others = read.value?.myDevices.filter(({ current }) => !current).length ?? 0;
  const close = () => setEnding(null);
  return (
    <Screen
      title={DEVICES.title}
      of={read}
      footer={() => (
        <Foot note={DEVICES.foot}>
          <Button
            cta
            look="danger"
            because={others === 0 ? DEVICES.only : null}
            onPress={() => setEnding("OTHERS")}
          >
            {DEVICES.endOthers(others)}
          </Button>
        </Foot>
      )}
      over={
        <>
          <EndDialog device={ending === "OTHERS" ? null : ending} onClose={close} />
          <EndOthersDialog count={ending === "OTHERS" ? others : null} onClose={close} />
        </>
      }
    >
      {({ myDevices, deviceRequests }) => (
        <Measure>
          {deviceRequests.length > 0 && (
            <Section title={DEVICES.waiting}>
              <Stack gap={3}>
                {deviceRequests.map((request, i) => (
                  <RequestCard key={request.id} request={request} first={i === 0} />
                ))}
              </Stack>
            </Section>
          )}
          <Section title={DEVICES.list}>
            <Stack gap={3}>
              {myDevices.map((device) => (
                <DeviceCard key={device.id} device={device} onEnd={() => setEnding(device)} />
              ))}
              <ListEnd>{DEVICES.endOfList(myDevices.length)}</ListEnd>
            </Stack>
          </Section>
        </Measure>
      )}
    </Screen>
  );
};

function usedWords({ lastUsedOn }: DeviceLine): string {
  if (!lastUsedOn) return DEVICES.neverUsed;
  const now = clock.now();
  return lastUsedOn === toFields(now).date
    ? DEVICES.usedToday
    : DEVICES.usedOn(dayWords(lastUsedOn, now));
}

const DeviceCard = ({ device, onEnd }: { device: DeviceLine; onEnd: () => void }) => (
  <Card>
    <Stack gap={2}>
      <Pair
        left={<CardTitle>{device.name}</CardTitle>}
        right={
          <Flow gap={1}>
            {device.isNew && <Tag look="near">{DEVICES.fresh}</Tag>}
            {device.current && <Tag look="done">{DEVICES.current}</Tag>}
          </Flow>
        }
      />
      <Meta num>
        {DEVICES.facts(deviceKindWords(device.kind), fullTime(device.boundAt, clock.now()))}
      </Meta>
      <Meta num>{usedWords(device)}</Meta>
      {device.endRefusal === null && (
        <Button wide look="quiet" label={`${DEVICES.end}：${device.name}`} onPress={onEnd}>
          {DEVICES.end}
        </Button>
      )}
    </Stack>
  </Card>
);

/** It cannot be taken back, so it is asked. */
const EndDialog = ({ device, onClose }: { device: DeviceLine | null; onClose: () => void }) => {
  const end = useEndDevice();
  return (
    <Dialog
      open={device !== null}
      title={DEVICES.endTitle(device?.name ?? "")}
      onClose={onClose}
      actions={
        <>
          <ActionButton
            wide
            look="danger"
            does={end}
            with={{ id: device?.id ?? "" }}
            then={onClose}
          >
            {DEVICES.end}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {DEVICES.keep}
          </Button>
        </>
      }
    >
      {DEVICES.endFact}
    </Dialog>
  );
};

const EndOthersDialog = ({ count, onClose }: { count: number | null; onClose: () => void }) => {
  const end = useEndOtherDevices();
  return (
    <Dialog
      open={count !== null}
      title={DEVICES.endOthersTitle(count ?? 0)}
      onClose={onClose}
      actions={
        <>
          <ActionButton wide look="danger" does={end} with={{}} then={onClose}>
            {DEVICES.endOthers(count ?? 0)}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {DEVICES.keep}
          </Button>
        </>
      }
    >
      {DEVICES.endOthersFact}
    </Dialog>
  );
};
