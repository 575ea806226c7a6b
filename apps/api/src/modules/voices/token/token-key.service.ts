import { tokenKeyStatement, weekOf } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { insertNew, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { organisationView } from "../../people/index.ts";
import { poprfOf, textOf } from "./poprf.ts";
import { TokenKey } from "./token.entity.ts";

const tk = table(TokenKey, "tk");
const o = organisationView("o");

/** What the secret half is sealed for. */
const TOKEN_KEY = "token key";

const keyColumns = tk.pick("fromWeek", "publicKey", "sealedKey", "signature");
type TokenKeyRow = RowOf<typeof keyColumns>;

/**
 * The token keys of an organisation, the one for the first week first. The first key is made when it is
 * first asked for, and signed with the organisation's own.
 */
export async function tokenKeysOf(
  ctx: RequestContext,
  organisationId: string,
): Promise<TokenKeyRow[]> {
  const known = await keysOf(ctx, organisationId);
  if (known.length > 0) return known;
  const { publicKey: signedBy } = orNotFound(
    await row<{ publicKey: string }>(
      ctx,
      sql`select ${o.publicKey} as publicKey from ${o} where ${o.id} = ${organisationId}`,
    ),
  );
  const fromWeek = weekOf(ctx.today);
  const pair = poprfOf(organisationId, fromWeek).generateKeyPair();
  const publicKey = textOf(pair.publicKey);
  const statement = tokenKeyStatement(organisationId, publicKey, fromWeek);
  // Of two processes that make one, the unique key keeps the first.
  await insertNew(ctx, TokenKey, [
    {
      id: newId(),
      organisationId,
      fromWeek,
      publicKey,
      sealedKey: ctx.ports.secrets.seal(TOKEN_KEY, textOf(pair.secretKey)),
      signature: ctx.ports.keys.sign(organisationId, signedBy, statement),
    },
  ]);
  return await keysOf(ctx, organisationId);
}

const keysOf = (ctx: RequestContext, organisationId: string): Promise<TokenKeyRow[]> =>
  rows<TokenKeyRow>(
    ctx,
    sql`select ${keyColumns} from ${tk} where ${tk.organisationId} = ${organisationId}
      order by ${tk.fromWeek}`,
  );

/** What the page of an organisation's keys shows of those that it has; it makes none. */
export const shownTokenKeys = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
): Promise<Omit<TokenKeyRow, "sealedKey">[]> =>
  rows(
    ctx,
    sql`select ${tk.pick("fromWeek", "publicKey", "signature")} from ${tk}
      where ${tk.organisationId} = ${organisationId} order by ${tk.fromWeek}`,
  );

/** The secret key for a week; of weeks before the first, the first. */
export async function secretKeyFor(
  ctx: RequestContext,
  organisationId: string,
  week: string,
): Promise<Uint8Array> {
  const keys = await tokenKeysOf(ctx, organisationId);
  const { sealedKey } = keys.findLast(({ fromWeek }) => fromWeek <= week) ?? keys[0]!;
  const opened = ctx.ports.secrets.open(TOKEN_KEY, sealedKey);
  return Uint8Array.from(Buffer.from(opened, "base64url"));
}
