import type { ServerResponse } from "node:http";
import { openMessageServer, type ReceivedCall } from "../src/demo/message-server.ts";
import { newId } from "../src/kernel/column.ts";
import type { TemplatePurpose } from "../src/kernel/message-ports.ts";
import { insertNew } from "../src/kernel/sql.ts";
import { openSession } from "../src/modules/people/index.ts";
import { Account, Binding } from "../src/modules/people/sign-in/account.entity.ts";
import type { PersonMessage } from "../src/modules/reach/channels/channel.ts";
import { addGrants } from "../src/modules/reach/channels/grant.service.ts";
import { openGroupBots } from "../src/ports/messages/group-bots.ts";
import { openPushedMessages } from "../src/ports/messages/pushed-messages.ts";
import { openSubscriptionMessages } from "../src/ports/messages/subscription-messages.ts";
import { openWorld, type Planted } from "./world.ts";

const app = { appId: "wx1", secret: "SECRET-of-the-app" };
const fields = { title: "thing1", line: "thing4", time: "time3" };
const idOf = (purpose: TemplatePurpose) => `${purpose}-template-0123456789`;
export const TEMPLATES = (["NOTICE", "DUE", "OUTCOME"] as const).map((purpose) => ({
  purpose,
  id: idOf(purpose),
  fields,
}));
export const PUSH = { token: "QDG6eK", aesKey: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C" };

/** A world whose ways out lead to a server on this machine that speaks the protocols. */
export async function openMessageWorld({ now, pushed = false }: { now: string; pushed?: boolean }) {
  const world = await openWorld({ now });
  let instead: ((call: ReceivedCall, response: ServerResponse) => unknown) | null = null;
  const server = await openMessageServer({
    ...app,
    templates: TEMPLATES.map(({ id, purpose }) => ({
      id,
      title: purpose,
      fields: ["thing1", "thing4", "time3"],
    })),
    instead: (call, response) => instead?.(call, response),
  });
  const configured = { ...app, apiUrl: server.url, templates: TEMPLATES };
  const ports = {
    subscriptions: openSubscriptionMessages({ ...configured, state: "formal" as const }, 800),
    groupBots: openGroupBots({ wecomUrl: server.url }, 800),
    pushed: pushed ? openPushedMessages({ appId: app.appId, ...PUSH }) : null,
  };
  Object.assign(world.ports, ports);
  const plain = () => ({ em: world.orm.em.fork(), now: world.clock.now() });

  return {
    ...world,
    server,
    idOf,
    /** What the server answers instead, from now on; null: as it should. */
    answer: (how: typeof instead) => void (instead = how),
    sends: () => server.received.filter(({ path }) => path.endsWith("/subscribe/send")),
    fetches: () => server.received.filter(({ path }) => path.endsWith("/stable_token")),
    posts: () => server.received.filter(({ path }) => path.endsWith("/webhook/send")),
    plain,
    /** Binds a WeChat account to somebody; answers it with a token of its session. */
    async bindWechat(to: Planted, openid = `o-${to.staffNo}`) {
      const accountId = newId();
      const at = world.clock.now().getTime();
      await insertNew(plain(), Account, [
        { id: accountId, kind: "WECHAT", externalId: openid, createdAt: at },
      ]);
      const { organisationId, id: personId } = to;
      await insertNew(plain(), Binding, [
        {
          id: newId(),
          organisationId,
          accountId,
          personId,
          live: 1,
          boundAt: at,
          newUntil: at,
          endedAt: null,
        },
      ]);
      const ctx = await world.as(to).ctx();
      const { token } = await openSession(ctx, accountId, { organisationId, personId }, null);
      return { accountId, openid, token };
    },
    /** As if somebody had tapped 允许 so often. */
    async grant(to: Planted, accountId: string, purpose: TemplatePurpose, times = 1) {
      const account = { organisationId: to.organisationId, personId: to.id, accountId };
      for (let i = 0; i < times; i += 1) await addGrants(plain(), account, [purpose], newId());
    },
    /** A message as the outbox hands it over. */
    message: (to: Planted, given: Partial<PersonMessage> = {}): PersonMessage => ({
      organisationId: to.organisationId,
      personId: to.id,
      title: "3 号行车停用，吊装走东通道",
      line: "今天 18:00 前确认",
      page: "pages/notice/index?id=n1",
      dueAt: new Date("2026-11-19T18:00:00+08:00"),
      need: "REST",
      ...given,
    }),
    async close() {
      server.close();
      await world.close();
    },
  };
}

export type MessageWorld = Awaited<ReturnType<typeof openMessageWorld>>;
