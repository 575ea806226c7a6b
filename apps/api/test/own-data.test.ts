import {
  FileSuggestion,
  Me,
  MyData,
  MyReceipts,
  RecordIncident,
  StartMediation,
  UnlinkAccount,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { type MessageWorld, openMessageWorld } from "./message-world.ts";

let world: MessageWorld;
beforeEach(async () => {
  world = await openMessageWorld({ now: "2026-11-19T15:42:00+08:00" });
});
afterEach(() => world.close());

it("gives somebody what is kept about them, and nothing of anybody else's", async () => {
  const lin = await world.person("林晓燕", { phone: "13800138000", title: "装配工" });
  const mo = await world.person("莫小北", { phone: "13900139000" });
  const { accountId } = await world.bindWechat(lin);
  await world.grant(lin, accountId, "NOTICE");
  await world.group("总装群", { members: [lin, mo] });

  const { myData } = await world.as(lin).do(MyData, {});

  expect(myData.fileName).toBe("我的数据-2026-11-19.json");
  const content = JSON.parse(myData.content) as Record<string, Record<string, unknown>[]>;
  expect(content.个人资料).toMatchObject([
    {
      name: "林晓燕",
      phone: "13800138000",
      department: "生产部",
      createdAt: "2026-11-19T07:42:00.000Z",
    },
  ]);
  expect(content.消息).toMatchObject([{ title: "你加入了「总装群」" }]);
  expect(content.微信消息额度).toMatchObject([{ purpose: "NOTICE", state: "LEFT" }]);
  expect(content.登录设备).toHaveLength(2);
  expect(myData.content).not.toContain("莫小北");
  expect(myData.content).not.toContain("13900139000");
  expect(myData.content).not.toContain("o-N0001");
  expect(myData.parts).toContainEqual({ title: "消息", count: 1, hasMore: false });
});

it("gives somebody what they said, and what was said in their name to nobody else", async () => {
  const lin = await world.person("林晓燕");
  const mo = await world.person("莫小北");
  const { id: groupId } = await world.group("总装群", { owner: lin, members: [mo] });
  await world.as(mo).do(FileSuggestion, {
    input: { groupId, kind: "SUGGESTION", title: "工具柜编号", text: "按工位编号" },
  });
  await world.as(mo).do(StartMediation, {
    input: { groupId, partyIds: [mo.id, lin.id], title: "东通道", text: "先装车还是先吊装" },
  });
  await world.as(lin).do(RecordIncident, {
    input: { groupId, title: "缠膜散了", risk: "过道有托件" },
  });
  const held = async (who: typeof lin) => {
    const { content } = (await world.as(who).do(MyData, {})).myData;
    const parts = JSON.parse(content) as Record<string, Record<string, unknown>[]>;
    return ["建言和投诉", "调解", "安全事件", "建言、调解、安全事件里写的"].map((part) =>
      (parts[part] ?? []).map(({ title, text }) => title ?? text),
    );
  };
  expect(await held(mo)).toEqual([
    ["工具柜编号"],
    ["东通道"],
    [],
    ["先装车还是先吊装", "按工位编号"],
  ]);
  expect(await held(lin)).toEqual([[], ["东通道"], ["缠膜散了"], ["过道有托件"]]);
});

it("unlinks an account: no session is left, receipts stay, WeChat's name for them is forgotten", async () => {
  const lin = await world.person("林晓燕");
  const { accountId, token, openid } = await world.bindWechat(lin);
  await world.grant(lin, accountId, "NOTICE");
  const browser = await world.tokenOf(lin);
  const receipts = async () =>
    (await world.rows(sql<{ n: number }>`select count(*) as n from receipt`))[0]!.n;
  const before = await receipts();

  await world.sendWith(token, UnlinkAccount, {});

  for (const each of [token, browser])
    expect((await world.sendWith(each, Me, {})).refusal).toBe("SESSION_ENDED");
  expect(await world.journal()).toEqual(
    expect.arrayContaining(["account.unlinked", "account.unbound"]),
  );
  expect(await receipts()).toBe(before);
  const grants = await world.rows(sql<{ state: string }>`select state from subscription_grant`);
  expect(grants).toEqual([{ state: "VOID" }]);
  const accounts = await world.rows(
    sql<{ external_id: string }>`select external_id from account where id = ${accountId}`,
  );
  expect(accounts[0]!.external_id).not.toContain(openid);
  expect((await world.sendWith(token, MyReceipts, {})).refusal).toBe("SESSION_ENDED");
});

it("keeps WeChat's name for somebody who is bound in another organisation, too", async () => {
  const lin = await world.person("林晓燕");
  const { accountId, token, openid } = await world.bindWechat(lin);
  const there = await world.person("林晓燕", { organisation: "别的厂" });
  await world.rows(sql`insert into binding
    (id, organisation_id, account_id, person_id, live, bound_at, new_until)
    values ('0197a000-0000-7000-8000-000000000001', ${there.organisationId}, ${accountId}, ${there.id}, 1, 0, 0)`);
  await world.sendWith(token, UnlinkAccount, {});
  const [account] = await world.rows(
    sql<{ external_id: string }>`select external_id from account where id = ${accountId}`,
  );
  expect(account!.external_id).toBe(openid);
});
