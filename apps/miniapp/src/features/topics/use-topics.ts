import {
  AgreeToBan,
  BanTopic,
  StopTopic,
  Topic,
  type TopicCardFragment,
  type TopicQuery,
  TopicRights,
  Topics,
  WithdrawBan,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { TOPICS } from "../../words/topics";

export type TopicLine = TopicCardFragment;
export type TopicText = TopicQuery["topic"];

const { said } = TOPICS;

export const useTopics = (groupId: string) =>
  useReadList(Topics, { groupId }, ({ topics }) => topics);

/** What I may do about topics in a group. */
export const useTopicRights = (groupId: string) =>
  useRead(TopicRights, { groupId }, (data) => data.group);

export const useTopic = (id: string) => useRead(Topic, { id }, (data) => data.topic);

export const useStopTopic = () => useDeed(StopTopic, { said: said.stopped });

export const useBanTopic = () =>
  useDeed(BanTopic, {
    said: ({ banTopic }) => (banTopic.state === "AGREED" ? said.agreed : said.proposed),
  });

export const useAgree = () =>
  useDeed(AgreeToBan, {
    said: ({ agreeToBan: { state } }, { agrees }) =>
      state === "AGREED" ? said.agreed : agrees ? said.voiced : said.refused,
  });

export const useWithdrawBan = () => useDeed(WithdrawBan, { said: said.withdrawn });
