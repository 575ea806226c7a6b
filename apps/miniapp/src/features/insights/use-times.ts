import {
  type InsightBy,
  InsightScopes,
  type InsightScopesQuery,
  MyResponseTimes,
  type MyResponseTimesQuery,
  ResponseFacts,
  type ResponseFactsQuery,
  ResponseTimes,
  type ResponseTimesQuery,
  type TimeBasis,
} from "@riqing/schema";
import { useRead, useReadList } from "../../shell";

export type Times = ResponseTimesQuery["responseTimes"];
export type OwnTimes = MyResponseTimesQuery["myResponseTimes"];
export type Part = Times["parts"][number];
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
  by: InsightBy;
}

export const inputOf = ({ scope, weeks, basis, by }: Question) => ({
  scope: scope.scope,
  scopeId: scope.id,
  weeks,
  basis,
  by,
});

export const useOwnTimes = (view: View) =>
  useRead(MyResponseTimes, { ...view }, ({ myResponseTimes }) => myResponseTimes);

export const useScopes = () => useRead(InsightScopes, {}, ({ insightScopes }) => insightScopes);

export const useTimes = (question: Question) =>
  useRead(ResponseTimes, { input: inputOf(question) }, ({ responseTimes }) => responseTimes);

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
