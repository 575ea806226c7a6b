import { clock } from "../../shell";
import { Meta } from "../../ui";
import { TASKS } from "../../words/tasks";
import { dayWords, fullTime, toFields } from "../../words/times";
import { Due } from "../notices";
import { type Clocked, expectedOf } from "./expected";

const hour = 3_600_000;

/** By when; what was carried over stands under its new day until that is near, or over. */
export const TaskClock = ({ task }: { task: Clocked }) => {
  const expected = expectedOf(task);
  if (expected === null) return null;
  const { at, carried, unknown } = expected;
  const now = clock.now();
  if (unknown) return <Meta num>{TASKS.before(fullTime(at, now))}</Meta>;
  if (!carried || new Date(at).getTime() - now.getTime() < hour) return <Due at={at} />;
  const { date } = toFields(new Date(at));
  const today = date === toFields(now).date;
  return <Meta num>{TASKS.carriedTo(today ? fullTime(at, now) : dayWords(date, now))}</Meta>;
};
