import { randomBytes, randomUUID } from "node:crypto";
import type { Clock } from "../kernel/clock.ts";
import type { MessageTemplate, SimulatedMessage } from "../kernel/message-ports.ts";
import { openGroupBots } from "../ports/messages/group-bots.ts";
import type { MessagePorts } from "../ports/messages/open.ts";
import { openSubscriptionMessages } from "../ports/messages/subscription-messages.ts";
import { demoWords } from "../words/demo.zh-cn.ts";
import { openMessageServer } from "./message-server.ts";

const FIELDS = { title: "thing1", line: "thing2", time: "time3" };
const PURPOSES = ["NOTICE", "DUE", "OUTCOME"] as const;
/** A phone shows no endless list either. */
const MOST_SHOWN = 50;

/**
 * Lets the messages of the demo end in a server on this machine that speaks WeChat's and WeCom's protocols, and
 * keeps in memory what a phone would have shown. They pass the same code as real ones.
 */
export async function openSimulatedPhone(
  clock: Clock,
): Promise<Pick<MessagePorts, "subscriptions" | "groupBots" | "simulatedPhone">> {
  const app = { appId: "wx-demo", secret: randomBytes(16).toString("hex") };
  const templates: MessageTemplate[] = PURPOSES.map((purpose) => ({
    purpose,
    id: `demo-template-of-${purpose.toLowerCase()}`,
    fields: FIELDS,
  }));
  const kept: (SimulatedMessage & { openid: string | null })[] = [];
  const show = (openid: string | null, message: Omit<SimulatedMessage, "id" | "at">) => {
    kept.unshift({ openid, ...message, id: randomUUID(), at: clock.now() });
    kept.splice(MOST_SHOWN);
  };
  const server = await openMessageServer({
    ...app,
    templates: templates.map(({ id, purpose }) => ({
      id,
      title: demoWords.templates[purpose],
      fields: Object.values(FIELDS),
    })),
    onNotification: ({ openid, page, values: [title = "", ...lines] }) =>
      show(openid, { channel: "SUBSCRIPTION", title, lines, page }),
    onPost: ({ markdown }) => {
      const [title = "", ...lines] = markdown.split("\n").filter((line) => line.trim() !== "");
      show(null, { channel: "GROUP_BOT", title, lines, page: null });
    },
  });
  return {
    subscriptions: openSubscriptionMessages({
      ...app,
      apiUrl: server.url,
      templates,
      state: "formal",
    }),
    groupBots: openGroupBots({ wecomUrl: server.url }),
    simulatedPhone: {
      shown: (openids) =>
        kept
          .filter(({ openid }) => openid === null || openids.includes(openid))
          .map(({ openid: _, ...message }) => message),
    },
  };
}
