/** Reach: how word gets to people, and how seldom they are reminded. */
export { InboxItem, InboxKind } from "./inbox-item.entity.ts";
export { InboxResolver } from "./inbox.resolver.ts";
export { tellAccepted, tellDeclined, tellLeave } from "./leave.messages.ts";
export { InboxOfMe } from "./me.fields.ts";
export { type Message, readAll as readInbox, send } from "./inbox.service.ts";
export { Nudge, NudgeClock } from "./nudge.entity.ts";
export { lastNudges, mayNudgeAgainAt, nudge, restingSince, restingUntil } from "./nudge.service.ts";
export { QUIET_AT_FIRST, quietWindowsOf, setQuietWindow } from "./quiet.service.ts";
export { QuietWindow } from "./quiet-window.entity.ts";
