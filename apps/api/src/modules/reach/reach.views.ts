import { view } from "../../kernel/table.ts";
import { InboxItem } from "./inbox-item.entity.ts";

/** What other modules may read of these tables. */
export const inboxItemView = view(InboxItem, "at", "occasion", "organisationId", "personId");
