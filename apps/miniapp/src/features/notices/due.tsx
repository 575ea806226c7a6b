import { clock } from "../../shell";
import { Flow, Icon, Meta } from "../../ui";
import { NOTICES } from "../../words/notices";
import { fullTime, timeLeft } from "../../words/times";

const hour = 3_600_000;

/** Within the hour the minutes count; before that, the time itself. */
export const Due = ({ at }: { at: string | null }) => {
  if (!at) return <Meta>{NOTICES.noDeadline}</Meta>;
  const now = clock.now();
  const left = new Date(at).getTime() - now.getTime();
  // What presses is blue, what is over is red; the rest is only a time.
  const pressing = left < hour;
  return (
    <Meta tone={left < 0 ? "danger" : pressing ? "brand" : "quiet"} strong={pressing} num>
      <Flow gap={1}>
        {pressing && <Icon name="clock" size={16} />}
        {pressing ? timeLeft(at, now) : NOTICES.before(fullTime(at, now))}
      </Flow>
    </Meta>
  );
};
