import { batched } from "../../../kernel/batch.ts";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { grantView, personView, type Role } from "../../people/index.ts";
import { LEVELS, type RoleHolder } from "./entitled.policy.ts";

const g = grantView("g");
const p = personView("p");

interface Held {
  personId: string;
  role: Role;
  scopeId: string;
}

const lineOf = (lineage: string): string[] => lineage.split("/").filter((id) => id !== "");

/** By "group lineage", because a group's line of departments says whose heads count. */
const holders = batched<string, RoleHolder[]>({ of: "role holders" }, async (ctx, keys) => {
  const organisationId = organisationOf(ctx);
  const groups = keys.map((key) => {
    const [id = "", lineage = ""] = key.split(" ");
    return { key, id, line: lineOf(lineage) };
  });
  const scopes = new Set([organisationId, ...groups.flatMap(({ id, line }) => [id, ...line])]);
  const held = await rows<Held>(
    ctx,
    sql`select ${g.pick("personId", "role", "scopeId")} from ${g}
      join ${p} on ${p.id} = ${g.personId} and ${p.organisationId} = ${g.organisationId} and ${p.departedAt} is null
      where ${g.organisationId} = ${organisationId} and ${g.live} = 1
      and ${g.scopeId} in (${list([...scopes])})
      order by ${g.grantedFrom}, ${g.id}`,
  );
  return new Map(
    groups.map(({ key, id, line }) => {
      const around = new Set([organisationId, id, ...line]);
      return [
        key,
        holdersAmong(
          held.filter(({ scopeId }) => around.has(scopeId)),
          line,
        ),
      ];
    }),
  );
});

const holdersAmong = (held: readonly Held[], line: readonly string[]): RoleHolder[] =>
  held.flatMap(({ personId, role, scopeId }): RoleHolder[] => {
    switch (role) {
      case "ADMIN":
      case "OWNER":
      case "OFFICE":
      case "ORGANISATION_ADMIN":
        return [{ personId, role, level: LEVELS[role] }];
      case "HEAD": {
        const above = line.length - 1 - line.indexOf(scopeId);
        return [{ personId, role, level: LEVELS.HEAD + above }];
      }
      case "LEADER":
      case "PUBLISHER":
        return [];
    }
  });

/**
 * Who holds a role around a group at this moment, and how far up: its admins and owner, the heads of its
 * department and of those above, the office, the organisation's administrators. Not who has departed. Read with
 * those of the other groups that are asked for at the same time.
 */
export const roleHoldersFor = async (
  ctx: RequestContext,
  group: { id: string; lineage: string },
): Promise<RoleHolder[]> => (await holders(ctx, `${group.id} ${group.lineage}`)) ?? [];
