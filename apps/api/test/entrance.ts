import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { BindInvitation, type Document } from "@riqing/schema";
import { graphql } from "graphql";
import { openRequestContext } from "../src/context.ts";
import { inOrganisation } from "../src/kernel/ctx.ts";
import { rows, sql } from "../src/kernel/sql.ts";
import {
  createOrganisation,
  importRoster,
  type ImportOptions,
  inviteFromConsole,
  personIdOf,
} from "../src/modules/people/index.ts";
import { openLog } from "../src/ports/log.ts";
import { openWechat } from "../src/ports/wechat.ts";
import { schema } from "../src/schema.ts";
import { openWorld } from "./world.ts";

/**
 * The house as somebody finds it who has not signed in yet: real sessions, a WeChat that speaks
 * `jscode2session`, and organisations that begin as the console begins them.
 */
export async function openEntrance({ now }: { now: string }) {
  const { orm, clock, ports, close } = await openWorld({ now });
  const wechat = await openWechatServer();
  ports.wechat = wechat.exchange;
  const app = { orm, clock, ports };

  const context = (token: string | null = null, ip = "192.0.2.1") => {
    const headers = token === null ? {} : { authorization: `Bearer ${token}` };
    return openRequestContext(app, { requestId: "r1", ip, headers });
  };

  /** Sends the mini-program's own document, with a session's token or without one. */
  async function send<Data, Variables extends object>(
    document: Document<Data, Variables>,
    variables: Variables,
    token: string | null = null,
    ip?: string,
  ) {
    const contextValue = await context(token, ip);
    const variableValues = { ...variables } as Record<string, unknown>;
    const answer = await graphql({
      schema,
      source: document.text,
      variableValues,
      contextValue,
    });
    const [error] = answer.errors ?? [];
    const refusal = (error?.extensions.code ?? null) as string | null;
    if (error && refusal === null) throw error.originalError ?? error;
    return { data: answer.data as Data | null, refusal, facts: error?.extensions ?? {} };
  }

  const read = async <Row>(table: string) =>
    rows<Row>({ em: orm.em.fork() }, sql<Row>`select * from ${sql.table(table)}`);

  return {
    ...app,
    context,
    send,
    read,
    /** The deeds written down, sorted. */
    journal: async () =>
      (await read<{ deed: string }>("journal_entry")).map(({ deed }) => deed).toSorted(),

    /** An organisation whose roster lists these people, as the roster's lines from 工号 on. */
    async organisation(name: string, ...lines: string[]) {
      const admin = { adminName: "管理员", adminStaffNo: "ADMIN" };
      const made = await createOrganisation(await context(), { name, ...admin });
      const { organisationId } = made;

      const takeRoster = async (rosterLines: string[], options?: ImportOptions) => {
        const csv = ["工号,姓名,部门,上级部门,角色,状态", ...rosterLines].join("\r\n");
        const { added, updated, departed, returned, unchanged } = await importRoster(
          inOrganisation(await context(), organisationId),
          organisationId,
          Buffer.from(csv),
          { newParents: true, ...options },
        );
        return { added, updated, departed, returned, unchanged };
      };
      if (lines.length > 0) await takeRoster(lines);

      const personId = async (staffNo: string) => {
        const id = await personIdOf(await context(), organisationId, staffNo);
        if (id === null) throw new Error(`nobody has the staff number ${staffNo}`);
        return id;
      };
      const invite = async (staffNo: string, reason: string | null = null) => {
        const ctx = inOrganisation(await context(), organisationId);
        const id = await personId(staffNo);
        return (await inviteFromConsole(ctx, organisationId, id, reason)).code;
      };
      return {
        ...made,
        importRoster: takeRoster,
        personId,
        invite,
        /** Signs a person in by a browser, whatever devices they have; answers their token. */
        async enter(staffNo: string) {
          const code = await invite(staffNo, "又一台设备");
          const { data, refusal } = await send(BindInvitation, { code });
          if (!data) throw new Error(`${staffNo} cannot enter: ${refusal}`);
          return data.bindInvitation.token;
        },
      };
    },

    /** A code as `wx.login` gives it to the holder of `openid`; good once. */
    wechatCode: (openid: string) => wechat.codeOf(openid),

    async close() {
      wechat.close();
      await close();
    },
  };
}

export type Entrance = Awaited<ReturnType<typeof openEntrance>>;

/** WeChat's end of the exchange. */
async function openWechatServer() {
  const openids = new Map<string, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://wechat");
    const code = url.searchParams.get("js_code") ?? "";
    const openid = openids.get(code);
    openids.delete(code);
    response.writeHead(200, { "content-type": "text/plain" });
    response.end(
      JSON.stringify(openid ? { openid, session_key: "k" } : { errcode: 40029, errmsg: "no" }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let codes = 0;
  return {
    exchange: openWechat({ appId: "wx1", secret: "s1", apiUrl }, { log: openLog("silent") }),
    codeOf(openid: string) {
      const code = `code-${(codes += 1)}`;
      openids.set(code, openid);
      return code;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
