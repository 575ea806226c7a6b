import { clock, copy, toast } from "../../shell";
import {
  ActionButton,
  Banner,
  Bar,
  Body,
  Button,
  Caption,
  Card,
  Flow,
  Foot,
  Grow,
  Measure,
  Meta,
  percent,
  RingCard,
  Row,
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
          <Section title={CHANNELS.channels} note={CHANNELS.kinds(channels.length)}>
            <Card tight>
              {channels.map((channel) => (
                <ChannelRow key={channel.channel} channel={channel} />
              ))}
              <Row end={<Tag look="done">{conditionWords("FINE").words}</Tag>}>
                <Body>{CHANNELS.inbox}</Body>
                <Caption>{CHANNELS.inboxNote}</Caption>
              </Row>
            </Card>
          </Section>
          <ReachedCard of={people} pushed={pushed} />
          {channels.map((channel) => (
            <DaysCard key={channel.channel} channel={channel} />
          ))}
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

/** How a channel is, and since when that is known. */
const ChannelRow = ({ channel }: { channel: Channel }) => {
  const { condition, lastSentAt, verifiedAt, bots, failingBots, days } = channel;
  const { words, look } = conditionWords(condition);
  const now = clock.now();
  const today = days.at(-1);
  const known = [
    bots > 0 && CHANNELS.bots(bots, failingBots),
    lastSentAt ? CHANNELS.lastSent(shortTime(lastSentAt, now)) : CHANNELS.neverSent,
    today && today.sent + today.failed > 0 && CHANNELS.today(today.sent, today.failed),
    verifiedAt && CHANNELS.verified(shortTime(verifiedAt, now)),
  ];
  return (
    <Row end={<Tag look={look}>{words}</Tag>}>
      <Body>{nameOf(channel)}</Body>
      {known.map(
        (line) =>
          line && (
            <Caption key={line} num>
              {line}
            </Caption>
          ),
      )}
    </Row>
  );
};

const DaysCard = ({ channel }: { channel: Channel }) => {
  const sent = channel.days.filter((day) => day.sent > 0);
  const most = Math.max(1, ...sent.map((day) => day.sent));
  if (sent.length === 0) return null;
  return (
    <Section title={nameOf(channel)} note={CHANNELS.days}>
      <Card>
        {sent.map((day) => (
          <Flow key={day.day} gap={3}>
            <Meta num>{day.day.slice(5).replace("-", "/")}</Meta>
            <Grow>
              <Bar part={day.sent} of={most} />
            </Grow>
            <Body strong num>
              {day.sent}
            </Body>
          </Flow>
        ))}
      </Card>
    </Section>
  );
};

/** Whom a message reaches outside the app: of all, those who have allowed one. */
const ReachedCard = ({ of, pushed }: { of: Reached; pushed: boolean }) => {
  const { people, withSubscription, noneLeft, inboxOnly, neverBound } = of;
  const { counts } = CHANNELS;
  const share = percent(withSubscription, people);
  return (
    <Section title={CHANNELS.reached} note={CHANNELS.people(people)}>
      <Card>
        <Stack gap={3}>
          <RingCard
            ring={{
              done: withSubscription,
              within: noneLeft,
              of: people,
              sentence: CHANNELS.reachedSentence(people, withSubscription, share),
            }}
            legend={[
              { colour: "done", words: counts.withSubscription, count: withSubscription },
              { colour: "within", words: counts.noneLeft, count: noneLeft },
              { colour: "beyond", words: counts.inboxOnly, count: inboxOnly },
              { colour: "beyond", words: counts.neverBound, count: neverBound },
            ]}
          />
          <Caption>{pushed ? CHANNELS.pushed : CHANNELS.notPushed}</Caption>
        </Stack>
      </Card>
    </Section>
  );
};
