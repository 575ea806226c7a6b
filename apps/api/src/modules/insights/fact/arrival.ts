import type { RawBuilder } from "kysely";
import { sql } from "../../../kernel/sql.ts";
import { inboxItemView } from "../../reach/index.ts";

const i = inboxItemView("i");

type Value = RawBuilder<unknown>;

/**
 * Of a place `a`: when the message of that occasion came into its person's inbox, which for one that
 * quiet hours held is their end (Mission X2). Null where none was sent, as to whoever assigns
 * something to themselves, or where it is of an earlier asking.
 */
export const arrivedBy = (occasion: Value): Value =>
  sql`(select ${i.at} from ${i} where ${i.organisationId} = a.organisation_id
    and ${i.personId} = a.person_id and ${i.occasion} = ${occasion} and ${i.at} >= a.asked_at)`;
