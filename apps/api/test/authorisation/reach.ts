/** How people and groups are reached. */
import { BOT_KEY } from "../../src/modules/reach/channels/group-bot.channel.ts";
import { keepBot } from "../../src/modules/reach/index.ts";
import type { Rows } from "./table.ts";

export const reach: Rows = {
  table: {
    inbox: "SB...........",
    readInbox: "SB...........",
    myReminders: "SB...........",
    setReminders: "SB...........",
    setDigest: "SB...........",
    myChannels: "SB...........",
    // Nothing is configured here; test/channels.test.ts has what is answered where it is.
    recordSubscription: "SBccccccccccc",
    testChannel: "SBccccccccccc",
    simulatedPhone: "SBddddddddddd",
    undeliverable: "SBaaaaaaaa.a.",
    undeliverableCounts: "SBaaaaaaaa.a.",
    resend: "SBaaaaaaaa.a.",
    channelHealth: "SBaaaaaaaa.a.",
    checkChannels: "SBaaaaaaaacac",
    saveGroupBot: "SBaaa..an..nn",
    testGroupBot: "SBaaa..an..nn",
    removeGroupBot: "SBaaa..an..nn",
  },
  formerAuthors: {
    saveGroupBot: ["owner", "na.."],
    testGroupBot: ["owner", "na.."],
    removeGroupBot: ["owner", "na.."],
  },
  async prepare({ world, groupId, owner }) {
    const key = "693a91f6-7a8c-4bc4-97a0-0ec251fa2c11";
    const { secrets } = world.ports;
    await keepBot(await world.as(owner).ctx(), groupId, {
      sealedKey: secrets.seal(BOT_KEY, key),
      keyDigest: secrets.digest(BOT_KEY, key),
      lastFour: key.slice(-4),
      mentions: false,
      notices: true,
      summaries: true,
    });
    return {
      asked: {
        recordSubscription: {
          input: { tapId: "tap-00001", answers: [{ templateId: "T1", answer: "ACCEPT" }] },
        },
        testChannel: { channel: "SUBSCRIPTION" },
        saveGroupBot: { input: { groupId, mentions: true } },
        testGroupBot: { groupId },
        removeGroupBot: { groupId },
        setReminders: { ordinary: "EACH", steps: "ALL" },
        setDigest: { at: "17:00" },
      },
      refused: {
        readInbox: ["unbound", {}, "BIND_FIRST"],
        saveGroupBot: ["owner", { address: "http://127.0.0.1/" }, "BAD_INPUT"],
        testGroupBot: ["member", {}, "NOT_ALLOWED"],
        removeGroupBot: ["member", {}, "NOT_ALLOWED"],
        recordSubscription: ["member", {}, "CHANNEL_NOT_CONFIGURED"],
        testChannel: ["member", {}, "CHANNEL_NOT_CONFIGURED"],
        checkChannels: ["organisationAdmin", {}, "CHANNEL_NOT_CONFIGURED"],
        setReminders: ["unbound", {}, "BIND_FIRST"],
        setDigest: ["member", { at: "23:00" }, "BAD_INPUT"],
        resend: ["member", {}, "NOT_ALLOWED"],
      },
    };
  },
};
