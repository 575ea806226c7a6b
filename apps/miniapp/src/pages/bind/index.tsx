import { DemoList, InvitationForm } from "../../features/sign-in";
import { resume, useParameters } from "../../shell";
import { Body, Screen, Stack, Title } from "../../ui";
import { SIGN_IN } from "../../words/sign-in";

/** 绑定: the account is known, the person is not. Once in a lifetime of an account. */
export default function BindPage() {
  const { from } = useParameters<"from">();
  const done = () => resume(from);
  return (
    <Screen noBack title={SIGN_IN.bindTitle}>
      <Stack gap={1}>
        <Title>{SIGN_IN.bindTitle}</Title>
        <Body tone="quiet">{SIGN_IN.bindWhy}</Body>
      </Stack>
      <InvitationForm onDone={done} />
      <DemoList onDone={done} />
    </Screen>
  );
}
