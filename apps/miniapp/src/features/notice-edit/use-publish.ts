import { PublishNotice } from "@riqing/schema";
import { useDeed } from "../../shell";
import { PUBLISH } from "../../words/notice-edit";

/** Publishes a notice, and asks everybody it is for. */
export const usePublish = () =>
  useDeed(PublishNotice, {
    said: ({ publishNotice: { counts } }) => PUBLISH.published(counts.asked),
  });
