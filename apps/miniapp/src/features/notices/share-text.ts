import { clock } from "../../shell";
import { LINKS } from "../../words/links";
import { fullTime } from "../../words/times";

/** What a notice asks, for the chat: its title and deadline; the rest stays among those it is for. */
export const noticeShareText = ({
  subject,
  dueAt,
}: {
  subject: string;
  dueAt: string | null;
}): string => LINKS.notice(subject, dueAt && fullTime(dueAt, clock.now()));
