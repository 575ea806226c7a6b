import {
  Circular,
  CorrectCircular,
  DeclineCircular,
  PublishCircular,
  ReviewMeasure,
} from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { CIRCULAR, REVIEW } from "../../words/circular";

/** A circular with its corrections, as its readers have it. */
export const useCircular = (caseId: string) =>
  useRead(Circular, { caseId }, (data) => data.circular, { when: caseId !== "" });

export const usePublishCircular = () =>
  useDeed(PublishCircular, {
    said: ({ publishCircular: { circulars } }) =>
      circulars.length > 0 ? CIRCULAR.said.published : CIRCULAR.said.proposed,
  });

export const useDeclineCircular = () => useDeed(DeclineCircular, { said: CIRCULAR.said.declined });

export const useCorrectCircular = () => useDeed(CorrectCircular, { said: CIRCULAR.said.corrected });

export const useReviewMeasure = () => useDeed(ReviewMeasure, { said: REVIEW.said });
