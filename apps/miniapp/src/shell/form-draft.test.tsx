import { act, renderHook } from "@testing-library/react";
import { useFormDraft, useKeptText } from "./form-draft";
import { session } from "./session";
import { storage } from "./storage";

const enter = (personId: string) =>
  session.begin({ token: "t", personId, expiresAt: "2026-12-19T00:00:00Z" });
beforeEach(() => enter("he"));

const reason = (place = "t1") => renderHook(() => useKeptText("task-return", place));

test("what is written in a sheet is there again after the app was closed, until it is sent", () => {
  const first = reason();
  act(() => first.result.current[1]("图还没有盖章"));
  first.unmount();

  const again = reason();
  expect(again.result.current[0]).toBe("图还没有盖章");
  expect(reason("t2").result.current[0]).toBe("");
  act(() => again.result.current[2]());
  expect(again.result.current[0]).toBe("");
  expect(reason().result.current[0]).toBe("");
});

test("nobody reads what another person of the same device has begun", () => {
  const mine = reason();
  act(() => mine.result.current[1]("只给我看"));
  enter("feng");
  expect(reason().result.current[0]).toBe("");
});

const start = () => ({
  department: null as { id: string } | null,
  question: "",
  files: [] as string[],
});
const question = () =>
  renderHook(() => useFormDraft({ name: "question", place: "g", start })).result.current;

test.each([
  ["as it was left", { department: { id: "d" }, question: "几时到货", files: [] }, "几时到货"],
  ["from an older version, with fields missing", { question: "几时到货" }, "几时到货"],
  ["with a field of another kind", { question: 7 }, ""],
  ["with a list that is none", { question: "几时到货", files: "x" }, ""],
  ["no form at all", "几时到货", ""],
])("a kept form, %s", (_, kept, expected) => {
  storage.write("question.he.g", kept);
  const { form, resumed } = question();
  expect([form.question, form.files, resumed]).toEqual([expected, [], expected !== ""]);
});
