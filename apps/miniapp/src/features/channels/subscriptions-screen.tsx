import { useEffect, useState } from "react";
import {
  canSubscribe,
  keepAnswers,
  openSubscriptionSettings,
  subscriptionsAreShut,
  toast,
  topUp,
} from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Button,
  Caption,
  Card,
  Figure,
  Flow,
  Foot,
  Measure,
  Meta,
  Pair,
  Screen,
  Stack,
} from "../../ui";
import { purposeWords, SUBSCRIPTIONS } from "../../words/channels";
import { refusalWords } from "../../words/refusals";
import { ReminderChoices } from "../reminder-choices";
import { type MyChannelsRead, type Template, useMyChannels, useTestChannel } from "./use-channels";

/** 微信提醒: how many messages are left, and the way to allow more. */
export const SubscriptionsScreen = ({ demo }: { demo: boolean }) => {
  const mine = useMyChannels();
  const ids = (mine.value?.subscriptions ?? []).map(({ templateId }) => templateId);
  const isShut = useShut(ids);
  return (
    <Screen
      title={SUBSCRIPTIONS.title}
      of={mine}
      footer={(read) => <TopUpFoot of={read} demo={demo} onDone={() => void mine.refresh()} />}
    >
      {({ subscriptions, left }) => (
        <Measure>
          {isShut && <ShutBanner />}
          {subscriptions.length === 0 ? (
            <Banner icon="bell">{SUBSCRIPTIONS.notConfigured}</Banner>
          ) : (
            <Card>
              <Stack gap={4}>
                <Stack gap={1}>
                  <Pair
                    left={<Meta>{SUBSCRIPTIONS.left}</Meta>}
                    right={<Meta>{SUBSCRIPTIONS.once}</Meta>}
                  />
                  <Figure num>{SUBSCRIPTIONS.count(left)}</Figure>
                </Stack>
                {subscriptions.map((template) => (
                  <TemplateLine key={template.templateId} template={template} />
                ))}
                <Caption>{SUBSCRIPTIONS.order}</Caption>
              </Stack>
            </Card>
          )}
          <ReminderChoices />
        </Measure>
      )}
    </Screen>
  );
};

/** Asked of WeChat whenever the kinds are known anew. */
function useShut(templateIds: readonly string[]): boolean {
  const [isShut, setShut] = useState(false);
  const key = templateIds.join();
  useEffect(() => {
    let gone = false;
    if (key === "") return undefined;
    void subscriptionsAreShut(key.split(",")).then((shut) => {
      if (!gone) setShut(shut);
    });
    return () => void (gone = true);
  }, [key]);
  return isShut;
}

const ShutBanner = () => (
  <Card>
    <Stack gap={2}>
      <Body>{SUBSCRIPTIONS.shutTitle}</Body>
      <Meta>{SUBSCRIPTIONS.shut}</Meta>
      <Button wide onPress={openSubscriptionSettings}>
        {SUBSCRIPTIONS.settings}
      </Button>
    </Stack>
  </Card>
);

const noteOf = ({ purpose, left, answer }: Template): string => {
  if (answer === "BAN") return SUBSCRIPTIONS.banned;
  if (left === 0) return SUBSCRIPTIONS.none;
  return left === 1 ? SUBSCRIPTIONS.last : purposeWords(purpose).note;
};

const TemplateLine = ({ template }: { template: Template }) => (
  <Pair
    left={
      <Stack gap={0}>
        <Body>{purposeWords(template.purpose).title}</Body>
        <Meta tone={template.left === 0 ? "wait" : undefined}>{noteOf(template)}</Meta>
      </Stack>
    }
    right={
      <Body strong num>
        {SUBSCRIPTIONS.count(template.left)}
      </Body>
    }
  />
);

interface TopUpProps {
  of: MyChannelsRead;
  demo: boolean;
  onDone: () => void;
}

const TopUpFoot = ({ of: { subscriptions, topUpRefusal, left }, demo, onDone }: TopUpProps) => {
  const test = useTestChannel();
  const ids = subscriptions.map(({ templateId }) => templateId);
  if (ids.length === 0) return null;
  const because = topUpRefusal === null ? null : refusalWords(topUpRefusal);
  const simulate = () => {
    const answers = ids.map((templateId) => ({ templateId, answer: "ACCEPT" as const }));
    void keepAnswers(answers).then(onDone);
  };
  return (
    <Foot
      note={
        canSubscribe ? SUBSCRIPTIONS.more : demo ? SUBSCRIPTIONS.simulate : SUBSCRIPTIONS.notHere
      }
    >
      <Flow gap={2} wrap>
        {(canSubscribe || demo) && (
          <Button
            cta
            look="primary"
            because={because}
            onPress={() => (canSubscribe ? ask(ids, onDone) : simulate())}
          >
            {SUBSCRIPTIONS.topUp(ids.length)}
          </Button>
        )}
        <ActionButton
          wide
          look="quiet"
          does={test}
          with={{ channel: "SUBSCRIPTION" }}
          refusal={left === 0 ? "NO_MESSAGE_LEFT" : null}
        >
          {SUBSCRIPTIONS.test}
        </ActionButton>
      </Flow>
    </Foot>
  );
};

/** WeChat's question is asked in the tap itself. */
function ask(ids: readonly string[], onDone: () => void): void {
  void topUp(ids).then((allowed) => {
    if (allowed === null) toast(SUBSCRIPTIONS.notAsked);
    else toast(allowed ? SUBSCRIPTIONS.allowed : SUBSCRIPTIONS.notAllowed);
    onDone();
  });
}
