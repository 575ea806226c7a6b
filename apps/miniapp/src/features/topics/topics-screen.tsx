import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Empty,
  Foot,
  Measure,
  MoreOrEnd,
  Row,
  Screen,
  Sheet,
} from "../../ui";
import { refusalWords } from "../../words/refusals";
import { shortTime } from "../../words/times";
import { TOPICS as words } from "../../words/topics";
import { standingWords } from "./standing";
import { TopicForm } from "./topic-form";
import { type TopicLine, useTopicRights, useTopics } from "./use-topics";

/** 话题: what was stopped in a group, and what is banned in it or is to be. */
export const TopicsScreen = ({ groupId }: { groupId: string }) => {
  const topics = useTopics(groupId);
  const rights = useTopicRights(groupId).value;
  const [writing, setWriting] = useState<"STOP" | "BAN" | null>(null);
  const mayBan = rights?.banTopicRefusal !== "NOT_ALLOWED";
  return (
    <Screen
      title={words.title}
      of={topics}
      empty={<Empty>{words.empty}</Empty>}
      footer={
        // Who may do neither has only to read.
        rights &&
        (rights.stopTopicRefusal === null || mayBan) && (
          <Foot
            side={
              mayBan && (
                <Button
                  look="text"
                  because={rights.banTopicRefusal && refusalWords(rights.banTopicRefusal)}
                  onPress={() => setWriting("BAN")}
                >
                  {words.ban}
                </Button>
              )
            }
          >
            <Button
              cta
              look="primary"
              because={rights.stopTopicRefusal && refusalWords(rights.stopTopicRefusal)}
              onPress={() => setWriting("STOP")}
            >
              {words.stop}
            </Button>
          </Foot>
        )
      }
      over={
        <Sheet
          open={writing !== null}
          title={writing === "BAN" ? words.ban : words.stop}
          onClose={() => setWriting(null)}
        >
          {writing && (
            <TopicForm
              key={writing}
              bans={writing === "BAN"}
              groupId={groupId}
              onDone={(id) => {
                setWriting(null);
                open(PAGES.topic, { id });
              }}
            />
          )}
        </Sheet>
      }
    >
      {(lines: readonly TopicLine[]) => (
        <Measure>
          {rights && <Caption>{rights.name}</Caption>}
          <Card tight>
            {lines.map((topic) => (
              <Row key={topic.id} onPress={() => open(PAGES.topic, { id: topic.id })}>
                <Body>{topic.topic}</Body>
                <Caption num>{standingWords(topic)}</Caption>
                <Caption num>{words.by(topic.by.name, shortTime(topic.at, clock.now()))}</Caption>
              </Row>
            ))}
          </Card>
          <MoreOrEnd of={topics} more={words.more} end={words.end(lines.length)} />
        </Measure>
      )}
    </Screen>
  );
};
