import {
  type InsightBy,
  InsightScopes,
  type InsightScopesQuery,
  type InsightSubject,
  MyResponseTimes,
  type MyResponseTimesQuery,
  ResponseFacts,
  type ResponseFactsQuery,
  ResponseParts,
  type ResponsePartsQuery,
  ResponseTimes,
  type ResponseTimesQuery,
  type TimeBasis,
} from "@riqing/schema";
import { useRead, useReadList } from "../../shell";

export type Times = ResponseTimesQuery["responseTimes"];
export type OwnTimes = MyResponseTimesQuery["myResponseTimes"];
export type Part = ResponsePartsQuery["responseParts"]["nodes"][number];
export type Scope = InsightScopesQuery["insightScopes"][number];
export type FactOfTimes = ResponseFactsQuery["responseFacts"]["nodes"][number];

/** What the switches on top say. */
export interface View {
  weeks: 4 | 13;
  basis: TimeBasis;
}

/** Whose figures, and by what. */
export interface Question extends View {
  scope: Scope;
  subject: InsightSubject;
  by: InsightBy;
}

export const inputOf = ({ by, ...whole }: Question) => ({ ...wholeOf(whole), by });

/** What there is to ask of all together, by whatever its parts are looked at. */
const wholeOf = ({ scope, subject, weeks, basis }: Omit<Question, "by">) => ({
  scope: scope.scope,
  scopeId: scope.id,
  subject,
  weeks,
  basis,
});

export const useOwnTimes = (view: View) =>
  useRead(MyResponseTimes, { ...view }, ({ myResponseTimes }) => myResponseTimes);

export const useScopes = () => useRead(InsightScopes, {}, ({ insightScopes }) => insightScopes);

export const useTimes = (question: Question) =>
  useRead(ResponseTimes, { input: wholeOf(question) }, ({ responseTimes }) => responseTimes);

export const useParts = (question: Question) =>
  useReadList(
    ResponseParts,
    { input: inputOf(question), first: 20 },
    ({ responseParts }) => responseParts,
  );

/** Which answers: of a part, of an hour, one's own, or all of the scope. */
export interface Drill {
  title: string;
  input: ReturnType<typeof inputOf> | { by: "PERSON"; weeks: number; basis: TimeBasis };
  partId?: string;
  weekday?: number;
  hour?: number;
}

export const useFacts = (drill: Drill | null) =>
  useReadList(
    ResponseFacts,
    {
      input: drill?.input ?? null,
      partId: drill?.partId ?? null,
      weekday: drill?.weekday ?? null,
      hour: drill?.hour ?? null,
      first: 20,
    },
    ({ responseFacts }) => responseFacts,
    { when: drill !== null },
  );
