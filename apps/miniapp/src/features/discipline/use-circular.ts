import { Circular, CorrectCircular, PublishCircular, ReviewMeasure } from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { CIRCULAR, REVIEW } from "../../words/circular";

/** A circular with its corrections, as its readers have it. */
export const useCircular = (caseId: string) =>
  useRead(Circular, { caseId }, (data) => data.circular);

export const usePublishCircular = () => useDeed(PublishCircular, { said: CIRCULAR.said.published });

export const useCorrectCircular = () => useDeed(CorrectCircular, { said: CIRCULAR.said.corrected });

export const useReviewMeasure = () => useDeed(ReviewMeasure, { said: REVIEW.said });
