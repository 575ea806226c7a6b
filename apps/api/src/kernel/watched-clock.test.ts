import { DAY, HOUR, MINUTE } from "./clock.ts";
import { watchedClock } from "./watched-clock.ts";

const BEGIN = new Date("2026-11-19T15:42:00+08:00").getTime();

function machine() {
  const time = { wall: BEGIN, counted: 100, uptime: 5_000 };
  const clock = watchedClock({
    wall: () => time.wall,
    counted: () => time.counted,
    uptime: () => time.uptime,
  });
  return {
    clock,
    pass: (ms: number) => {
      time.wall += ms;
      time.counted += ms;
      time.uptime += ms;
    },
    /** The process does not count while the machine sleeps. */
    sleep: (ms: number) => {
      time.wall += ms;
      time.uptime += ms;
    },
    set: (ms: number) => void (time.wall += ms),
    /** Milliseconds since the begin. */
    said: () => clock.now().getTime() - BEGIN,
  };
}

it("goes on as counted after a jump forward, until the clock is back", () => {
  const { clock, pass, set, said } = machine();
  pass(HOUR);
  expect([said(), clock.aheadBy()]).toEqual([HOUR, 0]);
  set(5 * DAY);
  pass(MINUTE);
  expect([said(), clock.aheadBy()]).toEqual([HOUR + MINUTE, 5 * DAY]);
  set(-5 * DAY);
  expect([said(), clock.aheadBy()]).toEqual([HOUR + MINUTE, 0]);
});

it("believes a clock that is confirmed", () => {
  const { clock, pass, set, said } = machine();
  set(5 * DAY);
  expect(clock.aheadBy()).toBe(5 * DAY);
  clock.trust();
  pass(MINUTE);
  expect([said(), clock.aheadBy()]).toEqual([5 * DAY + MINUTE, 0]);
});

it("follows a clock that is kept by small corrections, however many", () => {
  const { clock, pass, set, said } = machine();
  for (let i = 0; i < 100; i += 1) {
    pass(HOUR);
    set(10_000);
    expect(clock.aheadBy()).toBe(0);
  }
  expect(said()).toBe(100 * (HOUR + 10_000));
});

it("believes the clock after the machine has slept", () => {
  const { clock, pass, sleep, set, said } = machine();
  sleep(3 * DAY);
  expect([said(), clock.aheadBy()]).toEqual([3 * DAY, 0]);
  sleep(HOUR);
  pass(HOUR);
  expect(clock.aheadBy()).toBe(0);
  set(DAY);
  expect(clock.aheadBy()).toBe(DAY);
});

it("follows a jump back, and its return; not more", () => {
  const { clock, set, said } = machine();
  set(-5 * DAY);
  expect([said(), clock.aheadBy()]).toEqual([-5 * DAY, 0]);
  set(5 * DAY);
  expect([said(), clock.aheadBy()]).toEqual([0, 0]);
  set(HOUR);
  expect([said(), clock.aheadBy()]).toEqual([0, HOUR]);
});

it("holds a time that others know better", () => {
  const { clock, pass, said } = machine();
  clock.hold(BEGIN - 5 * DAY);
  pass(MINUTE);
  expect([said(), clock.aheadBy()]).toEqual([MINUTE - 5 * DAY, 5 * DAY]);
});
