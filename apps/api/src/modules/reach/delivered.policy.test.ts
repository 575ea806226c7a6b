import { deliveredAt, NEVER, NOT_YET } from "./delivered.policy.ts";

it.each<[string, Parameters<typeof deliveredAt>[0], number | null]>([
  ["at once", { askedAt: 5, arrivedAt: 5, seenAt: null }, 5],
  ["held by quiet hours", { askedAt: 5, arrivedAt: 9, seenAt: null }, 9],
  ["held, and seen in a list before", { askedAt: 5, arrivedAt: 9, seenAt: 7 }, 7],
  ["held, and seen after it", { askedAt: 5, arrivedAt: 9, seenAt: 12 }, 9],
  ["no message was sent", { askedAt: 5, arrivedAt: null, seenAt: 7 }, 5],
  ["waits, and seen in a list", { askedAt: 5, arrivedAt: NOT_YET, seenAt: 7 }, 7],
  ["waits", { askedAt: 5, arrivedAt: NOT_YET, seenAt: null }, null],
  ["could not be delivered", { askedAt: 5, arrivedAt: NEVER, seenAt: null }, null],
  ["bound later", { askedAt: 5, arrivedAt: 5, seenAt: null, boundAt: 8 }, 8],
  ["bound before", { askedAt: 5, arrivedAt: 9, seenAt: null, boundAt: 1 }, 9],
  ["the message of an earlier asking was seen", { askedAt: 5, arrivedAt: 3, seenAt: 4 }, 5],
])("%s", (_, facts, at) => expect(deliveredAt(facts)).toBe(at));
