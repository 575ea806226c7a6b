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
import { DEVICE_LIST, deviceKindWords } from "../../words/device-list";
import { DEVICES } from "../../words/devices";
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
        <Foot note={DEVICE_LIST.foot}>
          <Button
            cta
            look="danger"
            because={others === 0 ? DEVICE_LIST.only : null}
            onPress={() => setEnding("OTHERS")}
          >
            {DEVICE_LIST.endOthers(others)}
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
          <Section title={DEVICE_LIST.list}>
            <Stack gap={3}>
              {myDevices.map((device) => (
                <DeviceCard key={device.id} device={device} onEnd={() => setEnding(device)} />
              ))}
              <ListEnd>{DEVICE_LIST.endOfList(myDevices.length)}</ListEnd>
            </Stack>
          </Section>
        </Measure>
      )}
    </Screen>
  );
};

function usedWords({ lastUsedOn }: DeviceLine): string {
  if (!lastUsedOn) return DEVICE_LIST.neverUsed;
  const now = clock.now();
  return lastUsedOn === toFields(now).date
    ? DEVICE_LIST.usedToday
    : DEVICE_LIST.usedOn(dayWords(lastUsedOn, now));
}

const DeviceCard = ({ device, onEnd }: { device: DeviceLine; onEnd: () => void }) => (
  <Card>
    <Stack gap={2}>
      <Pair
        left={<CardTitle>{device.name}</CardTitle>}
        right={
          <Flow gap={1}>
            {device.isNew && <Tag look="near">{DEVICE_LIST.fresh}</Tag>}
            {device.current && <Tag look="done">{DEVICE_LIST.current}</Tag>}
          </Flow>
        }
      />
      <Meta num>
        {DEVICE_LIST.facts(deviceKindWords(device.kind), fullTime(device.boundAt, clock.now()))}
      </Meta>
      <Meta num>{usedWords(device)}</Meta>
      {device.endRefusal === null && (
        <Button wide look="quiet" label={`${DEVICE_LIST.end}：${device.name}`} onPress={onEnd}>
          {DEVICE_LIST.end}
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
      title={DEVICE_LIST.endTitle(device?.name ?? "")}
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
            {DEVICE_LIST.end}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {DEVICE_LIST.keep}
          </Button>
        </>
      }
    >
      {DEVICE_LIST.endFact}
    </Dialog>
  );
};

const EndOthersDialog = ({ count, onClose }: { count: number | null; onClose: () => void }) => {
  const end = useEndOtherDevices();
  return (
    <Dialog
      open={count !== null}
      title={DEVICE_LIST.endOthersTitle(count ?? 0)}
      onClose={onClose}
      actions={
        <>
          <ActionButton wide look="danger" does={end} with={{}} then={onClose}>
            {DEVICE_LIST.endOthers(count ?? 0)}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {DEVICE_LIST.keep}
          </Button>
        </>
      }
    >
      {DEVICE_LIST.endOthersFact}
    </Dialog>
  );
};
