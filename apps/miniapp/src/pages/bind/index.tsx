import {
  DemoList,
  InvitationForm,
  useBound,
  useWaiting,
  WaitingCard,
  WaitingEnd,
} from "../../features/sign-in";
import { resume, useParameters } from "../../shell";
import { Body, Screen, Stack, Title } from "../../ui";
import { SIGN_IN } from "../../words/sign-in";
import { WAITING_DEVICE } from "../../words/waiting-device";

/**
 * 绑定: the account is known, the person is not; or the code was right, and somebody has to agree. Once
 * in a lifetime of an account.
 */
export default function BindPage() {
  const { from, code } = useParameters<"from" | "code">();
  const waiting = useWaiting();
  useBound(waiting.value, from);
  const done = () => resume(from);
  const waits = waiting.value?.state === "WAITING";
  const title = waits ? WAITING_DEVICE.title : SIGN_IN.bindTitle;
  return (
    <Screen noBack title={title}>
      <Stack gap={1}>
        <Title>{title}</Title>
        {!waits && <Body tone="quiet">{SIGN_IN.bindWhy}</Body>}
      </Stack>
      {waits ? (
        <WaitingCard of={waiting} />
      ) : (
        <>
          <WaitingEnd state={waiting.value?.state} />
          <InvitationForm given={code} onDone={done} onWaiting={() => void waiting.refresh()} />
          <DemoList onDone={done} />
        </>
      )}
    </Screen>
  );
}
