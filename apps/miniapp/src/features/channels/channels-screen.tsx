import { clock, copy, toast } from "../../shell";
import {
  ActionButton,
  Banner,
  BarLine,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Flow,
  Foot,
  Measure,
  Meta,
  Pair,
  Screen,
  Section,
  Stack,
  Tag,
} from "../../ui";
import { CHANNELS, conditionWords } from "../../words/channels";
import { shortTime } from "../../words/times";
import {
  type Channel,
  type Reached,
  useChannelHealth,
  useCheckChannels,
  useTestChannel,
} from "./use-channels";

/** 通道和健康: first what is broken and how to mend it, then how the channels are and whom they reach. */
export const ChannelsScreen = () => {
  const health = useChannelHealth();
  const check = useCheckChannels();
  const test = useTestChannel();
  return (
    <Screen
      title={CHANNELS.title}
      of={health}
      footer={({ channels }) => {
        const own = channels.find(({ channel }) => channel === "SUBSCRIPTION");
        const missing = own?.condition === "NOT_CONFIGURED" ? CHANNELS.notSetUp : null;
        return (
          <Foot note={missing ? CHANNELS.setUp : CHANNELS.checkNote}>
            <Flow gap={2} wrap>
              <ActionButton cta look="primary" does={check} with={{}} because={missing}>
                {CHANNELS.check}
              </ActionButton>
              {!missing && (
                <ActionButton wide look="quiet" does={test} with={{ channel: "SUBSCRIPTION" }}>
                  {CHANNELS.test}
                </ActionButton>
              )}
            </Flow>
          </Foot>
        );
      }}
    >
      {({ channels, people, pushed }) => (
        <Measure>
          {channels
            .filter(({ error }) => error !== null)
            .map((channel) => (
              <FaultCard key={channel.channel} channel={channel} />
            ))}
          <Section title={CHANNELS.channels}>
            <Stack gap={3}>
              {channels.map((channel) => (
                <ChannelCard key={channel.channel} channel={channel} />
              ))}
              <Caption>{pushed ? CHANNELS.pushed : CHANNELS.notPushed}</Caption>
              <Caption>{CHANNELS.inboxNote}</Caption>
            </Stack>
          </Section>
          <ReachedCard of={people} />
        </Measure>
      )}
    </Screen>
  );
};

const nameOf = ({ channel }: Channel): string => CHANNELS.names[channel] ?? CHANNELS.other;

const FaultCard = ({ channel }: { channel: Channel }) => {
  const { error, todo, failingSince } = channel;
  const steps = todo.map((step, i) => `${CHANNELS.step(i + 1)} ${step}`);
  const name = nameOf(channel);
  return (
    <Card>
      <Stack gap={3}>
        <Banner look="wait" icon="warn">
          {failingSince
            ? `${name} ${CHANNELS.failingSince(shortTime(failingSince, clock.now()))}`
            : name}
        </Banner>
        <Body>{error}</Body>
        {steps.map((step) => (
          <Meta key={step} tone="ink2">
            {step}
          </Meta>
        ))}
        {steps.length > 0 && (
          <Button
            wide
            icon="copy"
            onPress={() =>
              void copy([name, error, ...steps].join("\n")).then(
                (done) => done && toast(CHANNELS.copied),
              )
            }
          >
            {CHANNELS.copySteps}
          </Button>
        )}
      </Stack>
    </Card>
  );
};

const ChannelCard = ({ channel }: { channel: Channel }) => {
  const { condition, lastSentAt, verifiedAt, bots, failingBots, days } = channel;
  const { words, look } = conditionWords(condition);
  const now = clock.now();
  const today = days.at(-1);
  const most = Math.max(1, ...days.map(({ sent }) => sent));
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<CardTitle>{nameOf(channel)}</CardTitle>}
          right={<Tag look={look}>{words}</Tag>}
        />
        <Meta num>
          {lastSentAt ? CHANNELS.lastSent(shortTime(lastSentAt, now)) : CHANNELS.neverSent}
        </Meta>
        {bots > 0 && <Meta num>{CHANNELS.bots(bots, failingBots)}</Meta>}
        {verifiedAt && <Meta num>{CHANNELS.verified(shortTime(verifiedAt, now))}</Meta>}
        {today && <Meta num>{CHANNELS.today(today.sent, today.failed)}</Meta>}
        {days.some(({ sent }) => sent > 0) && (
          <Stack gap={1}>
            <Caption>{CHANNELS.days}</Caption>
            {days
              .filter(({ sent }) => sent > 0)
              .map(({ day, sent }) => (
                <BarLine key={day} name={day.slice(5)} part={sent} of={most} end={String(sent)} />
              ))}
          </Stack>
        )}
      </Stack>
    </Card>
  );
};

const ReachedCard = ({ of }: { of: Reached }) => (
  <Section title={CHANNELS.reached}>
    <Card>
      <Stack gap={2}>
        <Pair
          left={<Meta>{CHANNELS.everybody}</Meta>}
          right={<Body num>{CHANNELS.people(of.people)}</Body>}
        />
        {(Object.keys(CHANNELS.counts) as (keyof typeof CHANNELS.counts)[]).map((count) => (
          <Pair
            key={count}
            left={<Body>{CHANNELS.counts[count]}</Body>}
            right={
              <Body strong num>
                {of[count]}
              </Body>
            }
          />
        ))}
      </Stack>
    </Card>
  </Section>
);
