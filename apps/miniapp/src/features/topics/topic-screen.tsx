import { useState } from "react";
import { clock, copy, open, PAGES, toast } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  Foot,
  KeyValue,
  Measure,
  Meta,
  Row,
  Screen,
  Section,
  Sheet,
  Stack,
  TextDeed,
  Title,
  Well,
} from "../../ui";
import { fullTime } from "../../words/times";
import { TOPICS } from "../../words/topics";
import { standingWords } from "./standing";
import { type TopicText, useAgree, useTopic, useWithdrawBan } from "./use-topics";

const { one: words } = TOPICS;

/** One topic: how it stands, what to do instead, and who has agreed to ban it. */
export const TopicScreen = ({ id }: { id: string }) => {
  const read = useTopic(id);
  const [refusing, setRefusing] = useState(false);
  return (
    <Screen
      title={TOPICS.title}
      of={read}
      footer={(topic: TopicText) => <AgreeFoot topic={topic} onRefuse={() => setRefusing(true)} />}
      over={
        read.value && (
          <Sheet open={refusing} title={words.disagreeTitle} onClose={() => setRefusing(false)}>
            <Refusing topicId={read.value.id} onDone={() => setRefusing(false)} />
          </Sheet>
        )
      }
    >
      {(topic: TopicText) => (
        <Measure>
          <AboutCard topic={topic} />
          {topic.state === "STOPPED" && <PasteCard words={topic.paste} />}
          {topic.state === "ASKED" && <VoicesCard topic={topic} />}
        </Measure>
      )}
    </Screen>
  );
};

const AboutCard = ({ topic }: { topic: TopicText }) => (
  <Card
    end={
      <Row onPress={() => open(PAGES.topics, { groupId: topic.group.id })}>
        <Body>{topic.group.name}</Body>
      </Row>
    }
  >
    <Stack gap={3}>
      <Title>{topic.topic}</Title>
      <Meta num>{standingWords(topic)}</Meta>
      <Well>
        <Caption>{words.insteadOf}</Caption>
        <Body>{topic.instead}</Body>
      </Well>
      {topic.endReason !== null && <Body>{topic.endReason}</Body>}
      <Caption num>{TOPICS.by(topic.by.name, fullTime(topic.at, clock.now()))}</Caption>
      {topic.endedBy && topic.endedAt && (
        <Caption num>
          {words.endedBy(topic.endedBy.name, fullTime(topic.endedAt, clock.now()))}
        </Caption>
      )}
    </Stack>
  </Card>
);

/** Words for the chat. */
const PasteCard = ({ words: text }: { words: string }) => (
  <Section title={words.paste}>
    <Card>
      <Stack gap={3}>
        <Body>{text}</Body>
        <Button
          wide
          look="soft"
          onPress={() =>
            void copy(text).then((done) => toast(done ? words.copied : words.notCopied))
          }
        >
          {words.copy}
        </Button>
        <Caption>{words.noStrike}</Caption>
      </Stack>
    </Card>
  </Section>
);

const namesOf = (people: TopicText["agreed"]): string =>
  people.map(({ name }) => name).join("、") || words.nobody;

/** Who has agreed, and who has not said anything yet. */
const VoicesCard = ({ topic }: { topic: TopicText }) => {
  const withdraw = useWithdrawBan();
  return (
    <Card>
      <Stack gap={3}>
        <KeyValue
          lines={[
            { key: words.agreed, value: namesOf(topic.agreed) },
            { key: words.missing, value: namesOf(topic.missing) },
          ]}
        />
        <Caption>{topic.complete ? words.complete : TOPICS.banNote}</Caption>
        {topic.withdrawRefusal === null && (
          <ActionButton wide look="text" does={withdraw} with={{ topicId: topic.id }}>
            {words.withdraw}
          </ActionButton>
        )}
      </Stack>
    </Card>
  );
};

/** Whoever is in office says yes or no. */
const AgreeFoot = ({ topic, onRefuse }: { topic: TopicText; onRefuse: () => void }) => {
  const agree = useAgree();
  if (topic.agreeRefusal !== null) return null;
  return (
    <Foot
      side={
        <Button look="text" onPress={onRefuse}>
          {words.disagree}
        </Button>
      }
    >
      <ActionButton cta look="primary" does={agree} with={{ topicId: topic.id, agrees: true }}>
        {topic.complete ? words.write : words.agree}
      </ActionButton>
    </Foot>
  );
};

const Refusing = ({ topicId, onDone }: { topicId: string; onDone: () => void }) => (
  <TextDeed
    keptAs={["topic-refuse", topicId]}
    words={{
      label: words.reason,
      hint: words.reasonHint,
      act: words.disagreeAct,
      tooLong: TOPICS.tooLong,
    }}
    missing={words.reasonMissing}
    does={useAgree()}
    with={(reason) => ({ topicId, agrees: false, reason })}
    onDone={onDone}
  />
);
