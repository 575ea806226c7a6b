import { DemoList, InvitationForm, WechatButton } from "../../features/sign-in";
import { inWechat, open, PAGES, replace, resume, useParameters } from "../../shell";
import { Body, Button, Screen, Stack, Title } from "../../ui";
import { SIGN_IN } from "../../words/sign-in";
import { WAYS } from "../../words/ways";

/** 登录: only for who could not be signed in on the way. Goes on to where they wanted to be. */
export default function SignInPage() {
  const { from } = useParameters<"from">();
  const done = () => resume(from);
  const wait = () => replace(PAGES.bind, { from: from && decodeURIComponent(from) });
  return (
    <Screen noBack title={SIGN_IN.title}>
      <Stack gap={1}>
        <Title>{SIGN_IN.enter}</Title>
        <Body tone="quiet">{SIGN_IN.why}</Body>
      </Stack>
      {inWechat ? (
        <WechatButton onDone={done} />
      ) : (
        <InvitationForm onDone={done} onWaiting={wait} />
      )}
      <DemoList onDone={done} />
      <Button look="quiet" onPress={() => open(PAGES.lostCode)}>
        {WAYS.lostAccounts.byCode}
      </Button>
      <Button look="quiet" onPress={() => open(PAGES.privacy)}>
        {WAYS.privacy.title}
      </Button>
    </Screen>
  );
}
