/**
 * A company with one large group, for races and loads: `people` members who are signed in, `notices`
 * that ask them all. Uses the built api, and its services wherever a deed is to be measured later.
 */
import "reflect-metadata";
import { openDatabase } from "../dist/database/database.js";
import { readEnv } from "../dist/env.js";
import { systemClock } from "../dist/kernel/clock.js";
import { newId } from "../dist/kernel/column.js";
import { insertNew, row, run, sql } from "../dist/kernel/sql.js";
import { inTransaction } from "../dist/kernel/transaction.js";
import { connectModules, ENTITIES } from "../dist/modules.js";
import { categoryCalled } from "../dist/modules/groups/category/category.read.js";
import { Group } from "../dist/modules/groups/group.entity.js";
import { Membership } from "../dist/modules/groups/membership.entity.js";
import { publishNotice } from "../dist/modules/notices/index.js";
import { Grant } from "../dist/modules/people/grant.entity.js";
import { createOrganisation, openSession } from "../dist/modules/people/index.js";
import { Person, personKeys } from "../dist/modules/people/person.entity.js";
import { Account, Binding } from "../dist/modules/people/sign-in/account.entity.js";
import { openDiskStore } from "../dist/ports/files/disk.js";
import { openKeys } from "../dist/ports/keys.js";
import { openLog } from "../dist/ports/log.js";
import { openMessages } from "../dist/ports/messages/open.js";

export async function openPlace({ url, dataDir }) {
  connectModules();
  const orm = await openDatabase({ url, dataDir }, ENTITIES);
  const keys = openKeys(dataDir, openLog("error"));
  const ports = {
    wechat: null,
    demo: false,
    keys,
    files: openDiskStore(dataDir),
    ...openMessages(readEnv({ RIQING_DATA_DIR: dataDir })),
  };
  return { orm, ports };
}

/** What a service is called with, now, by nobody or by `actor`. */
export function ctxOf({ orm, ports }, actor = null) {
  const now = systemClock.now();
  const rest = { requestId: "bench", ip: "", account: null, authRefusal: null, cache: new Map() };
  const day = { today: now.toISOString().slice(0, 10), timeZone: "Asia/Shanghai" };
  const organisationId = actor?.organisationId ?? null;
  return { em: orm.em.fork(), now, ports, actor, organisationId, ...day, ...rest };
}

/** What a roster states of somebody, with the keys that follow from it. */
export const named = (staffNo, name) => ({ staffNo, name, ...personKeys({ staffNo, name }) });

export async function plantCrowd(place, { people, notices, signedIn = people }) {
  const { organisationId, departmentId, personId } = await createOrganisation(ctxOf(place), {
    name: `千人厂 ${newId()}`,
    adminName: "总管",
    adminStaffNo: "A0",
  });
  const groupId = newId();
  const at = systemClock.now().getTime();
  const within = { organisation_id: organisationId };
  const ids = Array.from({ length: people }, newId);
  await inTransaction(ctxOf(place), async (ctx) => {
    const group = {
      ...within,
      id: groupId,
      name: "大群",
      nameKey: "大群",
      purpose: "压力",
      categoryId: await categoryCalled(ctx, organisationId, null),
    };
    const founded = { department_id: departmentId, state: "ACTIVE", created_by_id: personId };
    await insertNew(ctx, Group, [{ ...group, ...founded, created_at: at }]);
    const each = (make) => ids.map((id, i) => ({ ...within, id: newId(), ...make(id, i) }));
    await insertNew(
      ctx,
      Person,
      each((id, i) => ({
        id,
        ...named(`P${String(i).padStart(6, "0")}`, `成员${i}`),
        departmentId: departmentId,
        title: null,
        phone: null,
        departedAt: null,
        createdAt: at,
      })),
    );
    await insertNew(
      ctx,
      Account,
      ids.map((id) => ({ id, kind: "BROWSER", externalId: id, createdAt: at })),
    );
    await insertNew(
      ctx,
      Binding,
      each((id) => ({
        accountId: id,
        personId: id,
        live: 1,
        boundAt: at,
        newUntil: at,
        endedAt: null,
      })),
    );
    await insertNew(
      ctx,
      Membership,
      each((id, i) => ({
        groupId: groupId,
        personId: id,
        displayName: `成员${i}`,
        joinedAt: at,
        leftAt: null,
        endReason: null,
        live: 1,
      })),
    );
    const roles = ["OWNER", "PUBLISHER"].map((role) => ({
      ...within,
      id: newId(),
      person_id: ids[0],
      role,
      scope_id: groupId,
      granted_from: at,
      granted_until: null,
      live: 1,
    }));
    await insertNew(ctx, Grant, roles);
  });

  const tokens = [];
  for (let from = 0; from < signedIn; from += 200) {
    await inTransaction(ctxOf(place), async (ctx) => {
      for (const id of ids.slice(from, Math.min(from + 200, signedIn))) {
        const { token } = await openSession(ctx, id, { organisationId, personId: id }, null);
        tokens.push(token);
      }
    });
  }
  const crowd = { organisationId, departmentId, groupId, people: ids, tokens, notices: [] };
  await publish(place, crowd, notices);
  return crowd;
}

/** Adds `count` notices, published by the group's owner. */
export async function publish(place, crowd, count) {
  const { organisationId, groupId, people } = crowd;
  const actor = { organisationId, personId: people[0], sessionId: "", accountId: people[0] };
  for (let i = 0; i < count; i += 1) {
    // They stand for those of many days; what one publishes in a day has a measure.
    await run(ctxOf(place), sql`delete from daily_use where organisation_id = ${organisationId}`);
    const published = await publishNotice(ctxOf(place, actor), {
      audience: [{ groupId }],
      importance: "ORDINARY",
      subject: `第 ${crowd.notices.length + 1} 号通知`,
      purpose: "量一量",
      body: "请各位确认已经收到，并按通知办理。",
      dueAt: null,
      asksLaterJoiners: false,
      evenIfSimilar: true,
    });
    crowd.notices.push({ id: published.id, revisionId: published.revisionId });
  }
}

/** A tap of everybody on every notice, to be sent by `beginStorm`. */
export const tapsOf = ({ notices, tokens, people }) =>
  notices.flatMap(({ id: noticeId, revisionId }) =>
    tokens.map((token, i) => ({ personId: people[i], token, noticeId, revisionId })),
  );

/** The first row of a count. */
export const count = async (place, statement) =>
  Number((await row({ em: place.orm.em.fork() }, statement))?.n ?? 0);

export { sql };
