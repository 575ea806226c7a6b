import { onServer } from "../../test/page";
import { startTokens } from "./start-tokens";

const server = onServer("he");
const asked = () => server.asked("ReportNames").length;

const realTimer = setTimeout;
/** Long enough for the library to be loaded and a request to arrive; the app's timers stand still meanwhile. */
async function settle(isSo: () => boolean = () => false): Promise<void> {
  for (let turn = 0; turn < 40 && !isSo(); turn += 1)
    await new Promise<void>((next) => realTimer(next, 5));
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "Date"] }));
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

it.each([
  [0, 20_000],
  [0.5, 25_000],
  [0.999, 29_990],
])(
  "everybody's app asks by itself, at a time of its own after the start (%s)",
  async (chance, ms) => {
    jest.spyOn(Math, "random").mockReturnValue(chance);
    const stop = startTokens();
    jest.advanceTimersByTime(ms - 1);
    await settle();
    expect(asked()).toBe(0);
    jest.advanceTimersByTime(1);
    await settle(() => asked() > 0);
    expect(asked()).toBe(1);
    stop();
  },
);

it("what failed is tried again an hour later, and not once the app has gone", async () => {
  const stop = startTokens();
  jest.advanceTimersByTime(30_000);
  await settle(() => asked() > 0);
  jest.advanceTimersByTime(3_600_000);
  await settle(() => asked() > 1);
  expect(asked()).toBe(2);
  stop();
  jest.advanceTimersByTime(3_600_000);
  await settle();
  expect(asked()).toBe(2);
});
