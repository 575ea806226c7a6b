import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BindInvitation, DemoPeople, Departments, EnterAs, Me } from "@riqing/schema";
import { runCommand } from "../src/commands/admin-command.ts";
import { openMessageServer } from "../src/demo/message-server.ts";
import { openSubscriptionMessages } from "../src/ports/messages/subscription-messages.ts";
import { type Entrance, openEntrance } from "./entrance.ts";

let world: Entrance;
let folder: string;
beforeEach(async () => {
  world = await openEntrance({ now: "2026-03-02T22:00:00+08:00" });
  folder = await mkdtemp(join(tmpdir(), "riqing-"));
});
afterEach(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

/** Types a line at the console; answers its exit code and what it said. */
async function type(...args: string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const out = {
    info: (text: string) => void said.push(text),
    error: (text: string) => void complained.push(text),
  };
  const code = await runCommand(args, world, out);
  return { code, said: said.join("\n"), complained: complained.join("\n") };
}

const file = async (...lines: string[]) => {
  const path = join(folder, "roster.csv");
  await writeFile(path, ["工号,姓名,部门,角色", ...lines].join("\r\n"));
  return path;
};

const create = () => type("create-organisation", "厂", "--admin", "沈", "--staff-no", "A1");
const codeIn = (said: string) => /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(said)?.[0] ?? "";

describe("the console", () => {
  it("sets up an organisation whose administrator can come in", async () => {
    const { code, said } = await create();
    expect(code).toBe(0);

    const { data } = await world.send(BindInvitation, { code: codeIn(said) });
    const me = await world.send(Me, {}, data?.bindInvitation.token);
    expect(me.data?.me).toMatchObject({
      person: { name: "沈", staffNo: "A1" },
      organisation: { name: "厂", timeZone: "Asia/Shanghai", isDemo: false },
      roles: [{ role: "ORGANISATION_ADMIN", scopeName: "厂" }],
      inviteRefusal: null,
    });
    expect((await type("list")).said).toMatch(/^厂 .*在册 1 人，已绑定 1 人$/);
  });

  it("takes a roster over, and invites from it", async () => {
    await create();
    const path = await file("1,林晓燕,生产部,部门负责人", "2,莫,生产部,");

    expect((await type("import-roster", path, "--dry-run")).said).toContain("没有改动");
    expect((await type("list")).said).toContain("在册 1 人");
    expect(await type("import-roster", path)).toMatchObject({
      code: 0,
      said: expect.stringContaining("新增 2 人"),
    });

    const invited = await type("invite", "1");
    const { data } = await world.send(BindInvitation, { code: codeIn(invited.said) });
    const { token } = data!.bindInvitation;
    const me = await world.send(Me, {}, token);
    expect(me.data?.me.roles).toMatchObject([{ role: "HEAD", scopeName: "生产部" }]);
    expect((await world.send(Departments, {}, token)).data?.departments).toHaveLength(2);
  });

  it("says by line what is wrong with a roster", async () => {
    await create();
    const refused = await type("import-roster", await file("1,,生产部,", "2,莫,生产部,厂长"));

    expect(refused).toMatchObject({ code: 1, said: "" });
    expect(refused.complained.split("\n")).toEqual([
      "表头在第 1 行。",
      "名单有 2 处问题，没有导入任何内容：",
      "  第 2 行「姓名」：不能为空",
      "  第 3 行「角色」：没有“厂长”这个角色，可用：部门负责人、组织管理员、督导",
    ]);
    expect(await world.read("person")).toHaveLength(1);
  });

  it.each([
    ["nothing at all", 2, []],
    ["a command it does not know", 2, ["drop"]],
    ["an option it does not know", 2, ["list", "--everything"]],
    ["a name twice", 1, ["create-organisation", "厂", "--admin", "林", "--staff-no", "2"]],
    [
      "a name that looks the same",
      1,
      ["create-organisation", "厂\u3164 ", "--admin", "林", "--staff-no", "2"],
    ],
    ["an organisation without an administrator", 1, ["create-organisation", "商行"]],
    [
      "a time zone of nowhere",
      1,
      ["create-organisation", "店", "--admin", "林", "--staff-no", "2", "--time-zone", "Moon"],
    ],
    ["a file that is not there", 1, ["import-roster", "/nowhere.csv"]],
    ["somebody it does not know", 1, ["invite", "404"]],
    ["an organisation it does not know", 1, ["invite", "A1", "--organisation", "商行"]],
  ] as const)("refuses %s, and changes nothing", async (_, code, args) => {
    await create();
    const before = await world.journal();

    const refused = await type(...args);

    expect(refused).toMatchObject({ code, said: "" });
    expect(refused.complained).not.toBe("");
    expect(await world.journal()).toEqual(before);
  });

  it("asks which organisation is meant, when there are several", async () => {
    await create();
    await type("create-organisation", "商行", "--admin", "林", "--staff-no", "A1");

    expect((await type("invite", "A1")).complained).toContain("--organisation");
    const invited = await type("invite", "ａ１", "--organisation", "商 行");
    expect(invited.said).toContain("林（工号 A1）的邀请码：");
  });
});

describe("the demo", () => {
  const open = async () => {
    const works = await world.organisation(
      "厂",
      "1,林,生产部,,部门负责人,",
      "2,莫,生产部,,,",
      "3,沈,督导办,,督导,",
    );
    const em = world.orm.em.fork();
    await em.getConnection().execute("update organisation set is_demo = 1");
    world.ports.demo = true;
    return works;
  };

  it("shows whom to be, and lets them in", async () => {
    const works = await open();
    const { data } = await world.send(DemoPeople, {});
    const cast = data?.demoPeople.map(({ person, hint }) => [person.name, hint.split("：")[0]]);
    expect(cast).toEqual([
      ["莫", "成员"],
      ["林", "部门负责人"],
      ["管理员", "组织管理员"],
      ["沈", "督导部门"],
    ]);

    const entered = await world.send(EnterAs, { personId: await works.personId("2") });
    expect(entered.data?.enterAs.person?.name).toBe("莫");
    const { token } = entered.data!.enterAs;
    expect((await world.send(Departments, {}, token)).refusal).toBeNull();
    expect(await world.journal()).toContain("session.opened");
  });

  it("is nowhere else", async () => {
    const works = await open();
    world.ports.demo = false;

    expect((await world.send(DemoPeople, {})).data).toEqual({ demoPeople: [] });
    const personId = await works.personId("2");
    expect((await world.send(EnterAs, { personId })).refusal).toBe("DEMO_ONLY");
    expect(await world.read("session")).toEqual([]);
  });
});

describe("invitations for all", () => {
  it("go to whoever has never signed in, as texts and as a sheet whose codes work", async () => {
    await create();
    const path = await file("1,林晓燕,总装车间,", "2,何雨桐,生产部,", "A1,沈,总经办,组织管理员");
    expect(await type("import-roster", path)).toMatchObject({ code: 0, complained: "" });
    const sheet = join(folder, "邀请.html");
    const address = "https://riqing.example";

    const asked = ["--department", "总装车间", "--sheet", sheet, "--address", `${address}/`];
    const { code, said, complained } = await type("invite-all", ...asked);

    expect([code, complained]).toEqual([0, ""]);
    const given = codeIn(said);
    expect(said).toContain(`${address}/#/pages/bind/index?code=${given}`);
    expect(said).toContain("发出 1 份邀请码。");
    const printed = await readFile(sheet, "utf8");
    expect(printed).toContain(given);
    expect(printed).toContain("林晓燕");
    expect(printed).toContain("data:image/gif;base64,");
    const { data } = await world.send(BindInvitation, { code: given });
    const me = await world.send(Me, {}, data?.bindInvitation.token);
    expect(me.data?.me.person.name).toBe("林晓燕");

    const rest = await type("invite-all");
    expect(rest.said).toMatch(/何雨桐[\s\S]*另有 1 人以前发过/);
  });

  it("are refused with nothing done: no such department, a sheet that is there, no address", async () => {
    await create();
    const there = join(folder, "有了.html");
    await writeFile(there, "旧的");
    for (const [asked, says] of [
      [["--department", "没有的部门"], "没有“没有的部门”这个部门"],
      [["--sheet", there], "没有发邀请码"],
      [["--address", "javascript:alert(1)"], "不是网址"],
    ] as const) {
      const { code, said, complained } = await type("invite-all", ...asked);
      expect([code, said]).toEqual([1, ""]);
      expect(complained).toContain(says);
    }
    expect(await readFile(there, "utf8")).toBe("旧的");
  });
});

describe("the channels", () => {
  it("are shown with what is wrong and what to do, and nothing secret", async () => {
    await create();
    const { code, said } = await type("channels");
    expect(code).toBe(0);
    expect(said).toContain("微信订阅消息：没有配置");
    expect(said).toContain("厂\n  微信订阅消息：没配，今天 0 条");
    expect(said).toContain("1 人：微信收得到 0，没额度 0，只有收件箱 0，没绑定 1");

    const app = { appId: "wx1", secret: "SECRET-of-the-app" };
    const fields = { title: "thing1", line: "thing2", time: "time3" };
    const template = { purpose: "NOTICE" as const, id: "TEMPLATE", fields };
    const given = [{ id: "TEMPLATE", title: "通知", fields: ["thing1", "thing2", "time3"] }];
    const server = await openMessageServer({ ...app, templates: given });
    const configured = { ...app, apiUrl: server.url, templates: [template] };
    world.ports.subscriptions = openSubscriptionMessages({ ...configured, state: "formal" });
    expect((await type("channels")).said).toContain("核对过，密钥和模板都对，没有发消息");
    server.close();
    const wrong = await openMessageServer({ ...app, secret: "another", templates: given });
    const withWrong = { ...configured, appId: "wx1", apiUrl: wrong.url };
    world.ports.subscriptions = openSubscriptionMessages({ ...withWrong, state: "formal" });
    const faulty = (await type("channels")).said;
    wrong.close();
    expect(faulty).toContain("有毛病：AppSecret 不对（40125）");
    expect(faulty).toContain("  1. 登录微信公众平台，重置 AppSecret");
    expect(faulty).not.toContain("SECRET-of-the-app");
  });

  it("have a page of help", async () => {
    expect((await type("channels", "--help")).said).toContain("看消息发不发得出去");
  });
});
